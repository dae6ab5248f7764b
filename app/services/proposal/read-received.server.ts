import { may } from '#app/domain/permission.ts'
import { isSealed } from '#app/domain/proposal/sealing.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { type ReceivedProposal, receivedProposal, receivedProposals } from '#db/stores/proposals/received-proposals.ts'
import { type ScenarioToAnswer, scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { changeProposal } from '#db/stores/proposals/written-proposal.ts'

/** What an agency has in hand after the deadline. */
export interface Received {
  scenario: ScenarioToAnswer
  proposals: ReceivedProposal[]
}

/**
 * The proposals that a scenario received, for its agency and the auditor, once they were opened. The first reading by
 * the agency takes them in hand, and the history says who did it; the auditor's reading leaves everything as it is.
 * @throws {Refusal} not_found for everybody else, and for everybody before the opening
 */
export async function readReceived({ db, viewer, now }: SignedInCall, scenarioId: string): Promise<Received> {
  return db.write(async (tx) => {
    const scenario = await unsealedScenario(tx, viewer, scenarioId, now)
    const proposals: ReceivedProposal[] = []
    for (const one of await receivedProposals(tx, scenario.id, now)) {
      proposals.push(await opened(tx, { viewer, scenario, now }, one))
    }
    return { scenario, proposals }
  })
}

/**
 * One received proposal, as `readReceived` gives it.
 * @throws {Refusal} not_found when it is not for the viewer, or not yet
 */
export async function readReceivedOne({ db, viewer, now }: SignedInCall, id: string) {
  return db.write(async (tx) => {
    const one = await receivedProposal(tx, id, now)
    if (!one) throw new Refusal('not_found', id)
    const scenario = await unsealedScenario(tx, viewer, one.scenarioId, now)
    return { scenario, proposal: await opened(tx, { viewer, scenario, now }, one) }
  })
}

async function unsealedScenario(tx: Tx, viewer: SignedIn, scenarioId: string, now: Date): Promise<ScenarioToAnswer> {
  const scenario = await scenarioToAnswer(tx, scenarioId)
  const on = scenario && { agencyId: scenario.agencyId, state: stateAt(scenario, now) }
  if (!on || isSealed(scenario, now) || !may(viewer, 'proposal.readReceived', on)) {
    throw new Refusal('not_found', scenarioId)
  }
  return scenario
}

interface Reading {
  viewer: SignedIn
  scenario: ScenarioToAnswer
  now: Date
}

async function opened(tx: Tx, { viewer, scenario, now }: Reading, one: ReceivedProposal): Promise<ReceivedProposal> {
  const byAgency = may(viewer, 'agencyDesk.use', { agencyId: scenario.agencyId })
  if (one.state !== 'submitted' || !byAgency) return one
  if (!(await changeProposal(tx, one, { state: 'opened' }, now))) throw new Refusal('changed_meanwhile', one.id)
  await remember(tx, {
    noun: 'proposal',
    subjectId: one.id,
    act: 'open',
    personId: viewer.personId,
    at: now,
    fromState: 'submitted',
    toState: 'opened',
  })
  return { ...one, state: 'opened', version: one.version + 1 }
}
