import type { AnswerInput } from '#app/domain/match/answer.ts'
import { SIDES, stateAfterAnswers } from '#app/domain/match/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import type { MatchWithSides } from '#db/stores/matches/one-match.ts'
import { changeMatch } from '#db/stores/matches/written-match.ts'
import { judgePair, pairToday } from './judge-pair.server.ts'
import { matchFor, whose } from './match-for.server.ts'

/**
 * A match on which the viewer has a say, for one of its sides.
 * @throws {Refusal} not_found for who may not read it, forbidden for viewers, unverified organisations and bystanders
 */
export async function answerableMatch(reader: Reader, viewer: Viewer, id: string): Promise<MatchWithSides> {
  const found = await matchFor(reader, viewer, id)
  if (!SIDES.some((side) => maySpeakFor(viewer, found, side))) throw new Refusal('forbidden', 'match.answer')
  return found
}

/**
 * Writes down what one side says to an introduction; when both have accepted, they are talking. Idempotent: the same
 * answer twice counts once. A side that accepted may still decline while the other has not answered.
 * @throws {Refusal} not_found, forbidden for viewers and unverified organisations, wrong_state when it is settled
 */
export async function answerIntroduction(call: SignedInCall, id: string, given: AnswerInput): Promise<void> {
  const { db, viewer, now } = call
  const asked = await answerableMatch(db.read, viewer, id)
  const today = await pairToday(db, asked.scenario.id, asked.match.companyId)
  await db.write(async (tx) => {
    const found = await answerableMatch(tx, viewer, id)
    if (!maySpeakFor(viewer, found, given.side)) throw new Refusal('forbidden', 'match.answer')
    const { match } = found
    const before = { agency: match.agencyAnswer, company: match.companyAnswer }
    if (before[given.side] === given.answer) return
    if (match.state !== 'introduced') throw new Refusal('wrong_state', id)
    const after = { ...before, [given.side]: given.answer }
    const state = stateAfterAnswers(after.agency, after.company)
    const reason = given.answer === 'declined' ? given.reason : null
    const note = given.note ?? ''
    const answers = { agencyAnswer: after.agency, companyAnswer: after.company }
    const ended = reason ? { reason, reasonNote: note, endedFacts: today.facts } : { reason, reasonNote: '' }
    if (!(await changeMatch(tx, match, { ...answers, state, ...ended }, now)))
      throw new Refusal('changed_meanwhile', id)
    await judgePair(tx, today, { match, verdict: given.answer, side: given.side, reason, at: now })
    await remember(tx, {
      noun: 'match',
      subjectId: id,
      act: 'answer',
      personId: viewer.personId,
      at: now,
      fromState: match.state,
      toState: state,
      reason: note,
      detail: { side: given.side, answer: given.answer, ...(reason && { reason }) },
    })
  })
}

/** Asks with nothing but the side that answers, so that a member of the other one does not count. */
function maySpeakFor(viewer: Viewer, found: MatchWithSides, side: AnswerInput['side']): boolean {
  const { agencyId, companyId } = whose(found)
  return may(viewer, 'match.answer', { ...(side === 'agency' ? { agencyId } : { companyId }), state: 'introduced' })
}
