import { AFRESH } from '#app/domain/match/afresh.ts'
import { changesSince, maySuggestAgain } from '#app/domain/match/ended-facts.ts'
import { ownWordOf } from '#app/domain/match/introduction.ts'
import { type Side, stateAfterAnswers } from '#app/domain/match/lifecycle.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { matchOfPair, type StoredMatch } from '#db/stores/matches/pair.ts'
import { changeMatch, insertMatch, type MatchChange } from '#db/stores/matches/written-match.ts'
import { judgePair, type PairToday } from './judge-pair.server.ts'

interface Word {
  scenarioId: string
  companyId: string
  /** Who speaks of its own accord. */
  side: Side
  today: PairToday
  note: string
}

/** What a side's word is called in the trail. */
const ACTS = { agency: 'invite', company: 'express' } as const satisfies Record<Side, string>

/**
 * A side says of its own accord that it wants to talk: the pair begins with its yes, gets it, or comes back with it.
 * Idempotent: a pair that has it, or that the other side has turned down with nothing changed since, stays as it is.
 * @returns the id of the match
 * @throws {Refusal} changed_meanwhile
 */
export async function speakUp(tx: Tx, { viewer, now }: SignedInCall, word: Word): Promise<string> {
  const { scenarioId, companyId, side, today, note } = word
  const standing = await matchOfPair(tx, scenarioId, companyId)
  const since = standing ? changesSince(standing.endedFacts, today.facts, today.tagToday) : []
  const does = ownWordOf(side, standing, maySuggestAgain(standing, since))
  if (standing && does === 'stands') return standing.id
  const id = standing?.id ?? newId()
  const yes = { agencyAnswer: 'pending', companyAnswer: 'pending', [`${side}Answer`]: 'accepted' } as const
  const { score } = today
  if (!standing) await insertMatch(tx, { id, scenarioId, companyId, origin: side, ownerId: null, score, ...yes, now })
  const change: MatchChange =
    standing && does === 'accept'
      ? accepting(standing, side)
      : { ...AFRESH, ...yes, state: 'introduced', origin: side, score }
  if (standing && !(await changeMatch(tx, standing, change, now))) throw new Refusal('changed_meanwhile', id)
  await judgePair(tx, today, { match: { id, scenarioId, companyId }, verdict: 'accepted', side, at: now })
  await remember(tx, {
    noun: 'match',
    subjectId: id,
    act: ACTS[side],
    personId: viewer.personId,
    at: now,
    fromState: standing?.state,
    toState: change.state ?? 'introduced',
    reason: note,
    detail: { side, score },
  })
  return id
}

function accepting({ agencyAnswer, companyAnswer }: StoredMatch, side: Side): MatchChange {
  const answers = { agencyAnswer, companyAnswer, [`${side}Answer`]: 'accepted' as const }
  return { ...answers, state: stateAfterAnswers(answers.agencyAnswer, answers.companyAnswer) }
}
