import type { FormValues } from '#app/domain/form.ts'
import type { TypedAnswer } from '#app/domain/question/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { type AnswerDraft, changeAnswer, openScenariosAt } from '#db/stores/questions/answers.ts'
import { demand } from '../scenario/demand.ts'
import { ownAnswer } from './answer-at-desk.server.ts'

/** What became of a save. In a conflict nothing was saved, and `stored` is what somebody else saved meanwhile. */
export type SavedAnswer =
  | { kind: 'saved'; version: number; savedAt: Date }
  | { kind: 'conflict'; stored: FormValues; savedAt: Date }

/**
 * Keeps what was typed of an answer, valid or not.
 * @throws {Refusal} not_found; forbidden for a viewer of the agency
 */
export async function saveAnswer(
  call: SignedInCall,
  id: string,
  { typed, version }: { typed: TypedAnswer; version: number },
): Promise<SavedAnswer> {
  const { db, viewer, now } = call
  return db.write(async (tx): Promise<SavedAnswer> => {
    const draft = await ownAnswer(tx, viewer, id)
    demand(viewer, 'question.answer', draft)
    const alsoAt = await ownOpenScenarios(tx, draft, typed.alsoAt)
    const { question, answer } = typed
    const savedAt = draft.updatedAt
    const stored = { question: draft.question, answer: draft.answer, alsoAt: draft.alsoAt }
    if (JSON.stringify(stored) === JSON.stringify({ question, answer, alsoAt })) {
      return { kind: 'saved', version: draft.version, savedAt }
    }
    if (draft.version !== version) return { kind: 'conflict', stored, savedAt }
    const columns = { question, answer, alsoAt, personId: viewer.personId }
    if (!(await changeAnswer(tx, draft, columns, now))) throw new Refusal('changed_meanwhile', id)
    return { kind: 'saved', version: version + 1, savedAt: now }
  })
}

async function ownOpenScenarios(tx: Tx, { agencyId }: AnswerDraft, ids: string[]): Promise<string[]> {
  const own = await openScenariosAt(tx, agencyId)
  return own.map(({ id }) => id).filter((id) => ids.includes(id))
}
