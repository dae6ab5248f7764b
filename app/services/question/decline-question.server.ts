import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { settleQuestions } from '#db/stores/questions/answers.ts'
import { questionsById } from '#db/stores/questions/questions.ts'
import { demand } from '../scenario/demand.ts'

/**
 * A question that was put to an agency of the viewer's.
 * @throws {Refusal} not_found for every other one
 */
export async function questionAtDesk(reader: Reader, viewer: Viewer, id: string) {
  const [found] = await questionsById(reader, [id])
  if (!found || !may(viewer, 'question.read', found)) throw new Refusal('not_found', id)
  return found
}

/**
 * Leaves a question unanswered, with a reason that the asker alone reads. Declined twice it stays as it was.
 * @throws {Refusal} not_found; forbidden; wrong_state when it was answered
 */
export async function declineQuestion({ db, viewer, now }: SignedInCall, id: string, reason: string): Promise<void> {
  await db.write(async (tx) => {
    const { agencyId, scenarioId, state } = await questionAtDesk(tx, viewer, id)
    demand(viewer, 'question.answer', { agencyId })
    if (state === 'declined') return
    if ((await settleQuestions(tx, [id], { state: 'declined', reason })).length === 0)
      throw new Refusal('wrong_state', id)
    await remember(tx, { noun: 'question', subjectId: id, act: 'decline', personId: viewer.personId, at: now })
    await announce(tx, 'question', scenarioId, now)
  })
}
