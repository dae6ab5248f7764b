import type { FormValues } from '#app/domain/form.ts'
import { cleanText } from '#app/domain/loose/clean.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { changeQuestionDraft } from '#db/stores/questions/questions.ts'
import { demand } from '../scenario/demand.ts'
import { ownQuestionDraft } from './own-question-draft.server.ts'

/** What became of a save. In a conflict nothing was saved, and `stored` is what somebody else saved meanwhile. */
export type SavedQuestion =
  | { kind: 'saved'; version: number; savedAt: Date }
  | { kind: 'conflict'; stored: FormValues; savedAt: Date }

/**
 * Keeps what was typed, valid or not, also when it can no longer be asked.
 * @throws {Refusal} not_found; forbidden for a viewer of the company
 */
export async function saveQuestion(
  { db, viewer, now }: SignedInCall,
  id: string,
  { text: typed, version }: { text: string; version: number },
): Promise<SavedQuestion> {
  const text = cleanText(typed)
  return db.write(async (tx): Promise<SavedQuestion> => {
    const draft = await ownQuestionDraft(tx, viewer, id)
    demand(viewer, 'company.write', draft)
    const savedAt = draft.updatedAt
    if (draft.text === text) return { kind: 'saved', version: draft.version, savedAt }
    if (draft.version !== version) return { kind: 'conflict', stored: { text: draft.text }, savedAt }
    if (!(await changeQuestionDraft(tx, draft, text, now))) throw new Refusal('changed_meanwhile', id)
    return { kind: 'saved', version: version + 1, savedAt: now }
  })
}
