import { answerFiles } from '#app/domain/attachment/owners.ts'
import { may } from '#app/domain/permission.ts'
import { similarTo } from '#app/domain/question/similar.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { attachmentsAt, attachmentsOf } from '#db/stores/attachments/attachments.ts'
import { type AnswerDraft, openScenariosAt, questionsOfAnswer, storedAnswer } from '#db/stores/questions/answers.ts'
import { publishedPairsOf } from '#db/stores/questions/published.ts'
import { questionsById } from '#db/stores/questions/questions.ts'

/**
 * An answer that an agency of the viewer's is writing.
 * @throws {Refusal} not_found for every other one
 */
export async function ownAnswer(reader: Reader, viewer: Viewer, id: string): Promise<AnswerDraft> {
  const found = await storedAnswer(reader, id)
  if (!found || !may(viewer, 'question.read', found)) throw new Refusal('not_found', id)
  return found
}

/**
 * An answer with what is needed to write it: what was asked with its files, what of the same was answered before, and
 * the other open scenarios of the agency, at which it may be published too.
 * @throws {Refusal} not_found
 */
export async function answerAtDesk({ db, viewer }: SignedInCall, id: string) {
  const draft = await ownAnswer(db.read, viewer, id)
  const ids = await questionsOfAnswer(db.read, id)
  const asked = await questionsById(db.read, ids)
  const files = await attachmentsOf(db.read, 'question', ids, 'files')
  const at = [...new Set(asked.map(({ scenarioId }) => scenarioId))]
  const before = (await Promise.all(at.map((scenarioId) => publishedPairsOf(db.read, scenarioId)))).flat()
  const answered = before.map((pair) => ({ ...pair, text: pair.question }))
  return {
    draft,
    asked: asked.map((row) => ({ ...row, files: files.filter(({ ownerId }) => ownerId === row.id) })),
    answeredBefore: similarTo(draft.question, answered),
    others: (await openScenariosAt(db.read, draft.agencyId)).filter((one) => !at.includes(one.id)),
    files: await attachmentsAt(db.read, answerFiles(id)),
    mayAnswer: may(viewer, 'question.answer', draft),
  }
}
