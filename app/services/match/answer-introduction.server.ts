import type { AnswerInput } from '#app/domain/match/answer.ts'
import { stateAfterAnswers } from '#app/domain/match/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { changeMatch } from '#db/stores/matches/written-match.ts'
import { matchFor, whose } from './match-for.server.ts'

/**
 * Writes down what one side says to an introduction; when both have accepted, they are talking. Idempotent: the same
 * answer twice counts once. A side that accepted may still decline while the other has not answered.
 * @throws {Refusal} not_found, forbidden for viewers and unverified organisations, wrong_state when it is settled
 */
export async function answerIntroduction(call: SignedInCall, id: string, given: AnswerInput): Promise<void> {
  const { db, viewer, now } = call
  await db.write(async (tx) => {
    const found = await matchFor(tx, viewer, id)
    const { match } = found
    const own = ownSide(whose(found), given.side)
    if (!may(viewer, 'match.answer', { ...own, state: 'introduced' })) throw new Refusal('forbidden', 'match.answer')
    const before = { agency: match.agencyAnswer, company: match.companyAnswer }
    if (before[given.side] === given.answer) return
    if (match.state !== 'introduced') throw new Refusal('wrong_state', id)
    const after = { ...before, [given.side]: given.answer }
    const state = stateAfterAnswers(after.agency, after.company)
    const reason = given.answer === 'declined' ? given.reason : null
    const note = given.note ?? ''
    const answers = { agencyAnswer: after.agency, companyAnswer: after.company }
    if (!(await changeMatch(tx, match, { ...answers, state, reason, reasonNote: reason ? note : '' }, now)))
      throw new Refusal('changed_meanwhile', id)
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

/** Nothing but the side that answers, so that a member of the other one does not count. */
function ownSide({ agencyId, companyId }: { agencyId: string; companyId: string }, side: AnswerInput['side']) {
  return side === 'agency' ? { agencyId } : { companyId }
}
