import type { SignedInCall } from '#app/services/call.ts'
import { discardDraft, storedDraft } from '#db/stores/questions/questions.ts'
import { demand } from '../scenario/demand.ts'
import { ownQuestionDraft } from './own-question-draft.server.ts'

/**
 * Lets go of what a company was typing; its files follow with the sweep. Idempotent.
 * @throws {Refusal} not_found for another company's; forbidden for a viewer
 */
export async function discardQuestion({ db, viewer }: SignedInCall, id: string): Promise<void> {
  await db.write(async (tx) => {
    if (!(await storedDraft(tx, id))) return
    demand(viewer, 'company.write', await ownQuestionDraft(tx, viewer, id))
    await discardDraft(tx, id)
  })
}
