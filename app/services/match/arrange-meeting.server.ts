import { SIDES } from '#app/domain/match/lifecycle.ts'
import {
  type Arranged,
  afterConfirmation,
  afterProposal,
  awaitsYesOf,
  type ConfirmationInput,
  type Party,
  type ProposalInput,
} from '#app/domain/match/meeting.ts'
import { isActive } from '#app/domain/match/stalled.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader, Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import type { MatchWithSides } from '#db/stores/matches/one-match.ts'
import { changeMatch } from '#db/stores/matches/written-match.ts'
import { judgePair, type PairToday, pairToday } from './judge-pair.server.ts'
import { matchFor } from './match-for.server.ts'
import { partiesOf } from './match-parties.ts'

/**
 * A match whose meeting the viewer may arrange, for some party.
 * @throws {Refusal} not_found for who may not read it, wrong_state when there is nothing to meet about any more,
 *   forbidden for viewers, unverified organisations and bystanders
 */
export async function arrangeableMatch(reader: Reader, viewer: Viewer, id: string): Promise<MatchWithSides> {
  const found = await matchFor(reader, viewer, id)
  if (partiesOf(viewer, found).length > 0) return found
  throw new Refusal(isActive(found.match.state) ? 'forbidden' : 'wrong_state', 'match.meet')
}

/**
 * One party names another time to meet. The other side is asked; who names a time has accepted the introduction.
 * Idempotent: the same time at the same place from the same party again changes nothing.
 * @throws {Refusal} not_found, forbidden, wrong_state; changed_meanwhile when another time is on the table by now
 */
export async function proposeMeeting(call: SignedInCall, id: string, given: ProposalInput): Promise<void> {
  const today = await seenToday(call, id)
  await call.db.write(async (tx) => {
    const { match } = await spokenFor(tx, call.viewer, id, given.party)
    const same = sameInstant(match.meetingAt, given.at) && match.meetingPlace === given.place
    if (same && match.meetingProposedBy === given.party) return
    if (!sameInstant(match.meetingAt, given.seen)) throw new Refusal('changed_meanwhile', id)
    const after = afterProposal(match, given.party, given.at, given.place)
    await arrange(tx, call, match, after, {
      act: 'proposeMeeting',
      party: given.party,
      note: given.meetingNote ?? '',
      today,
    })
  })
}

/**
 * One party agrees to the time on the table, which stands once both sides do. A side that agrees has accepted the
 * introduction. Idempotent.
 * @throws {Refusal} not_found, forbidden, wrong_state; changed_meanwhile when it is not the time that was seen
 */
export async function confirmMeeting(call: SignedInCall, id: string, given: ConfirmationInput): Promise<void> {
  const today = await seenToday(call, id)
  await call.db.write(async (tx) => {
    const { match } = await spokenFor(tx, call.viewer, id, given.party)
    if (!match.meetingAt || !sameInstant(match.meetingAt, given.at)) throw new Refusal('changed_meanwhile', id)
    if (!awaitsYesOf(match, given.party)) return
    const after = afterConfirmation(match, given.party)
    await arrange(tx, call, match, after, { act: 'confirmMeeting', party: given.party, note: '', today })
  })
}

async function seenToday({ db, viewer }: SignedInCall, id: string): Promise<PairToday> {
  const { match } = await arrangeableMatch(db.read, viewer, id)
  return pairToday(db, match.scenarioId, match.companyId)
}

async function spokenFor(tx: Tx, viewer: Viewer, id: string, party: Party): Promise<MatchWithSides> {
  const found = await arrangeableMatch(tx, viewer, id)
  if (!partiesOf(viewer, found).includes(party)) throw new Refusal('forbidden', 'match.meet')
  return found
}

interface Step {
  act: 'proposeMeeting' | 'confirmMeeting'
  party: Party
  note: string
  today: PairToday
}

async function arrange(
  tx: Tx,
  { viewer, now }: SignedInCall,
  match: MatchWithSides['match'],
  after: Arranged,
  { act, party, note, today }: Step,
): Promise<void> {
  const { state, agencyAnswer, companyAnswer, meetingAt, meetingPlace } = after
  const meeting = {
    meetingProposedBy: after.meetingProposedBy,
    meetingAgencyAgrees: after.meetingAgencyAgrees,
    meetingCompanyAgrees: after.meetingCompanyAgrees,
  }
  const change = { state, agencyAnswer, companyAnswer, meetingAt, meetingPlace, ...meeting }
  if (!(await changeMatch(tx, match, change, now))) throw new Refusal('changed_meanwhile', match.id)
  const accepted = SIDES.find((side) => match[`${side}Answer`] !== after[`${side}Answer`])
  if (accepted) await judgePair(tx, today, { match, verdict: 'accepted', side: accepted, at: now })
  await remember(tx, {
    noun: 'match',
    subjectId: match.id,
    act,
    personId: viewer.personId,
    at: now,
    fromState: match.state,
    toState: state,
    reason: note,
    detail: { party, at: meetingAt?.toISOString() ?? null, place: meetingPlace },
  })
}

function sameInstant(a: Date | null, b: Date | null): boolean {
  return a?.getTime() === b?.getTime()
}
