import type { SignedInCall } from '#app/services/call.ts'
import { bindToAnswer, questionsOfAnswer, removeAnswer } from '#db/stores/questions/answers.ts'
import { demand } from '../scenario/demand.ts'
import { ownAnswer } from './answer-at-desk.server.ts'

/**
 * Takes a question out of the answer that is being written, so that it waits on its own again. With the last one the
 * answer goes too. Idempotent.
 * @returns whether the answer is still there
 * @throws {Refusal} not_found; forbidden
 */
export async function partQuestion(
  { db, viewer }: SignedInCall,
  answerId: string,
  questionId: string,
): Promise<boolean> {
  return db.write(async (tx) => {
    const draft = await ownAnswer(tx, viewer, answerId)
    demand(viewer, 'question.answer', draft)
    const ids = await questionsOfAnswer(tx, answerId)
    if (ids.includes(questionId)) await bindToAnswer(tx, [questionId], null)
    if (ids.some((id) => id !== questionId)) return true
    await removeAnswer(tx, answerId)
    return false
  })
}
