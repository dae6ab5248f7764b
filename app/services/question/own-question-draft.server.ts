import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { Reader } from '#db/handle.ts'
import { type StoredQuestionDraft, storedDraft } from '#db/stores/questions/questions.ts'

/**
 * A question that a company of the viewer's is typing.
 * @throws {Refusal} not_found for every other one
 */
export async function ownQuestionDraft(reader: Reader, viewer: Viewer, id: string): Promise<StoredQuestionDraft> {
  const found = await storedDraft(reader, id)
  if (!found || !may(viewer, 'question.readOwn', found)) throw new Refusal('not_found', id)
  return found
}
