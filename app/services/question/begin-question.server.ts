import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { draftAbout, insertQuestionDraft } from '#db/stores/questions/questions.ts'
import { demandAsking } from './asking-about.server.ts'

/**
 * Begins a company's question about a scenario (by code or id), or finds the one that it is typing; gives the id. No
 * trail is kept: it would name the asker.
 * @throws {Refusal} not_found; too_late; wrong_state when the scenario is not open; forbidden for who may not write for
 * the company, and while it is not verified
 */
export async function beginQuestion(
  { db, viewer, now }: SignedInCall,
  companyId: string,
  which: string,
): Promise<string> {
  const id = newId()
  return db.write(async (tx) => {
    const about = await scenarioToAnswer(tx, which)
    if (!about) throw new Refusal('not_found', which)
    await demandAsking(tx, viewer, about, companyId, now)
    const earlier = await draftAbout(tx, about.id, companyId)
    if (earlier) return earlier
    const row = { id, scenarioId: about.id, companyId, text: '', version: 1, updatedAt: now }
    if (!(await insertQuestionDraft(tx, row))) throw new Refusal('changed_meanwhile', which)
    return id
  })
}
