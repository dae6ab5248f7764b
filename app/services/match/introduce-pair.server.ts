import { AFRESH } from '#app/domain/match/afresh.ts'
import { allowsIntroduction, introductionOf } from '#app/domain/match/introduction.ts'
import { shownScore } from '#app/domain/match/score.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { againIfTaken } from '#db/errors.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { interestInPair, matchOfPair, type StoredMatch } from '#db/stores/matches/pair.ts'
import { changeMatch, insertMatch } from '#db/stores/matches/written-match.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'

/** Whom to introduce. `again` brings a declined or lost match back. */
export interface PairToIntroduce {
  scenarioCode: string
  companyId: string
  again: boolean
}

/**
 * Brings a scenario and a company together: both are asked, the curator owns the pair. Idempotent: a pair that stands
 * already stays as it is.
 * @returns the id of the match
 * @throws {Refusal} forbidden, not_found when a side is not published, wrong_state when the scenario was not realised
 */
export async function introducePair(call: SignedInCall, given: PairToIntroduce): Promise<string> {
  const { db, viewer } = call
  if (!may(viewer, 'match.introduce')) throw new Refusal('forbidden', 'match.introduce')
  const catalogue = await catalogueOf(db)
  const scenarioId = catalogue.scenarioByCode(given.scenarioCode)?.id ?? ''
  const fit = catalogue.pair(scenarioId, given.companyId)
  if (!fit) throw new Refusal('not_found', `${given.scenarioCode} ${given.companyId}`)
  const score = shownScore(fit.explanation.score)
  const write = () =>
    db.write((tx) => introduced(tx, call, { scenarioId, companyId: given.companyId, score }, given.again))
  // On PostgreSQL a second curator may insert the same pair at the same moment; then it stands.
  return againIfTaken(write)
}

interface ScoredPair {
  scenarioId: string
  companyId: string
  score: number
}

async function introduced(tx: Tx, call: SignedInCall, pair: ScoredPair, again: boolean): Promise<string> {
  const { viewer, now } = call
  const { scenarioId, companyId, score } = pair
  const scenario = await storedScenario(tx, scenarioId)
  const standing = await matchOfPair(tx, scenarioId, companyId)
  if (standing && introductionOf(standing, again) === 'stands') return standing.id
  if (!scenario || !allowsIntroduction(stateAt(scenario, now))) throw new Refusal('wrong_state', scenarioId)
  const id = standing ? await beginAgain(tx, standing, score, call) : newId()
  if (!standing) await insertMatch(tx, { id, ...pair, origin: 'curator', ownerId: viewer.personId, now })
  const interested = (await interestInPair(tx, scenarioId, companyId)) !== null
  await remember(tx, {
    noun: 'match',
    subjectId: id,
    act: 'introduce',
    personId: viewer.personId,
    at: now,
    fromState: standing?.state,
    toState: 'introduced',
    detail: { score, interested },
  })
  return id
}

async function beginAgain(tx: Tx, standing: StoredMatch, score: number, { viewer, now }: SignedInCall) {
  const pending = { agencyAnswer: 'pending', companyAnswer: 'pending' } as const
  const change = {
    ...pending,
    ...AFRESH,
    state: 'introduced',
    ownerId: viewer.personId,
    score,
  } as const
  if (!(await changeMatch(tx, standing, change, now))) throw new Refusal('changed_meanwhile', standing.id)
  return standing.id
}
