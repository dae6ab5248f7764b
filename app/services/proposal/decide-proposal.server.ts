import { stateAfter } from '#app/domain/lifecycle.ts'
import { shownScore } from '#app/domain/match/score.ts'
import { may } from '#app/domain/permission.ts'
import type { DecisionInput } from '#app/domain/proposal/decision.ts'
import { PROPOSAL_MOVES } from '#app/domain/proposal/lifecycle.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { SCENARIO_MOVES, type ScenarioState, stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { againIfTaken } from '#db/errors.ts'
import type { Reader, Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { announce } from '#db/stores/outbox.ts'
import { agreeMatch, insertAgreedMatch, markMatched } from '#db/stores/proposals/deciding.ts'
import { type ReceivedProposal, receivedProposal } from '#db/stores/proposals/received-proposals.ts'
import { type ScenarioToAnswer, scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { changeProposal } from '#db/stores/proposals/written-proposal.ts'
import { catalogueOf } from '../catalogue/catalogue-of.server.ts'
import { demand } from '../scenario/demand.ts'

/**
 * Selects or declines a proposal that was read, with a reason that the bidder reads. Selecting makes the pair a match
 * in `agreed` and the scenario `matched`, in the same transaction; one scenario selects one proposal.
 * @returns the scenario's id
 * @throws {Refusal} not_found before the deadline and for who may not read it; forbidden for who may only read;
 * wrong_state when it is decided already, not read yet, or another one was selected
 */
export async function decideProposal(
  call: SignedInCall,
  id: string,
  { decision, reason }: DecisionInput,
): Promise<string> {
  const { db } = call
  const score = decision === 'select' ? await scoreNow(call, id) : null
  const matchId = newId()
  const write = () => db.write((tx) => decided(tx, call, { id, decision, reason, matchId, score }))
  // On PostgreSQL a curator may introduce the same pair at the same moment; then that match is moved.
  return againIfTaken(write)
}

interface Deciding extends DecisionInput, NewMatch {
  id: string
}

async function decided(tx: Tx, call: SignedInCall, { id, decision, reason, ...match }: Deciding): Promise<string> {
  const { viewer, now } = call
  const { proposal, scenario, scenarioState } = await decidableProposal(tx, call, id)
  const toState = stateAfter(PROPOSAL_MOVES, proposal.state, decision)
  if (!toState) throw new Refusal('wrong_state', id)
  const change = { state: toState, decisionReason: reason, decidedById: viewer.personId, decidedAt: now }
  if (!(await changeProposal(tx, proposal, change, now))) throw new Refusal('changed_meanwhile', id)
  const deed = { personId: viewer.personId, at: now, reason }
  await remember(tx, { ...deed, noun: 'proposal', subjectId: id, act: decision, fromState: proposal.state, toState })
  if (decision === 'decline') return scenario.id
  if (!stateAfter(SCENARIO_MOVES, scenarioState, 'match')) throw new Refusal('wrong_state', scenario.id)
  if (!(await markMatched(tx, scenario, now))) throw new Refusal('changed_meanwhile', scenario.id)
  const ofScenario = { noun: 'scenario', subjectId: scenario.id, act: 'match' } as const
  await remember(tx, { ...deed, ...ofScenario, fromState: scenarioState, toState: 'matched' })
  await agree(tx, call, { proposal, ...match })
  await announce(tx, 'scenario', scenario.id, now)
  await announce(tx, 'company', proposal.companyId, now)
  return scenario.id
}

/** A proposal in the hands of somebody who may decide on it, and its scenario as the clock has it. */
interface InHand {
  proposal: ReceivedProposal
  scenario: ScenarioToAnswer
  scenarioState: ScenarioState
}

/**
 * A received proposal of a scenario on which the viewer may decide.
 * @throws {Refusal} not_found before the deadline and for who may not read it; forbidden for who may only read
 */
export async function decidableProposal(
  reader: Reader,
  { viewer, now }: Pick<SignedInCall, 'viewer' | 'now'>,
  id: string,
): Promise<InHand> {
  const proposal = await receivedProposal(reader, id, now)
  const scenario = proposal && (await scenarioToAnswer(reader, proposal.scenarioId))
  const on = scenario && { agencyId: scenario.agencyId, state: stateAt(scenario, now) }
  if (!on || !may(viewer, 'proposal.readReceived', on)) throw new Refusal('not_found', id)
  demand(viewer, 'proposal.decide', on)
  return { proposal, scenario, scenarioState: on.state }
}

interface NewMatch {
  /** The id for a new match. */
  matchId: string
  score: number | null
}

interface Agreement extends NewMatch {
  proposal: ReceivedProposal
}

/** Makes the pair a match in `agreed`: a new one, or the one it has. What has landed already stays landed. */
async function agree(tx: Tx, { viewer, now }: SignedInCall, { proposal, matchId, score }: Agreement): Promise<void> {
  const { id: proposalId, scenarioId, companyId } = proposal
  const earlier = await matchOfPair(tx, scenarioId, companyId)
  const state = earlier?.state === 'landed' ? 'landed' : 'agreed'
  if (!earlier) await insertAgreedMatch(tx, { id: matchId, scenarioId, companyId, proposalId, score, now })
  else if (!(await agreeMatch(tx, earlier, { state, proposalId, now }))) {
    throw new Refusal('changed_meanwhile', earlier.id)
  }
  await remember(tx, {
    noun: 'match',
    subjectId: earlier?.id ?? matchId,
    act: 'agree',
    personId: viewer.personId,
    at: now,
    ...(earlier && { fromState: earlier.state }),
    toState: state,
    detail: { proposalId },
  })
}

/** How well the pair fits today, as people see it; null when either side is not published. */
async function scoreNow({ db, now }: SignedInCall, proposalId: string): Promise<number | null> {
  const proposal = await receivedProposal(db.read, proposalId, now)
  const pair = proposal && (await catalogueOf(db)).pair(proposal.scenarioId, proposal.companyId)
  return pair ? shownScore(pair.explanation.score) : null
}
