import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { bindToAnswer, insertAnswer } from '#db/stores/questions/answers.ts'
import { questionsById } from '#db/stores/questions/questions.ts'
import { demand } from '../scenario/demand.ts'

/** Questions that one answer may be for. */
const TOGETHER_MAX = 50

/**
 * Begins the answer to one question or to several of the same agency, or goes on with the one that was begun for any of
 * them; gives the id of the answer.
 * @throws {Refusal} not_found for questions of other agencies; forbidden; wrong_state when none waits any more
 */
export async function beginAnswer({ db, viewer, now }: SignedInCall, agencyId: string, ids: string[]): Promise<string> {
  const id = newId()
  return db.write(async (tx) => {
    const chosen = await questionsById(tx, [...new Set(ids)].slice(0, TOGETHER_MAX))
    if (chosen.length === 0 || chosen.some((one) => one.agencyId !== agencyId))
      throw new Refusal('not_found', 'question')
    demand(viewer, 'question.answer', { agencyId })
    const waiting = chosen.filter(({ state }) => state === 'asked')
    const [first] = waiting
    if (!first) throw new Refusal('wrong_state', 'question')
    const begun = waiting.find(({ answerDraftId }) => answerDraftId !== null)?.answerDraftId
    if (!begun) {
      const row = { id, agencyId, alsoAt: [], question: first.text, answer: '', personId: viewer.personId }
      await insertAnswer(tx, { ...row, version: 1, updatedAt: now })
    }
    await bindToAnswer(
      tx,
      waiting.map((one) => one.id),
      begun ?? id,
    )
    return begun ?? id
  })
}
