import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { changeInterestNote } from '#db/stores/interests/interests.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { demand } from '../scenario/demand.ts'
import type { Saying } from './express-interest.server.ts'

/**
 * Adds a note to an interest that was expressed by one tap, or words it anew. Idempotent.
 * @throws {Refusal} not_found when the company has expressed none; forbidden for who may not write for the company
 */
export async function noteInterest(call: SignedInCall, { companyId, scenario: which, note = '' }: Saying) {
  const { db, viewer, now } = call
  await db.write(async (tx) => {
    const scenario = await scenarioToAnswer(tx, which)
    if (!scenario) throw new Refusal('not_found', which)
    demand(viewer, 'company.write', { companyId })
    const changed = await changeInterestNote(tx, { companyId, scenarioId: scenario.id, note })
    if (!changed) throw new Refusal('not_found', which)
    if (changed.was === note) return
    await remember(tx, { noun: 'interest', subjectId: changed.id, act: 'note', personId: viewer.personId, at: now })
  })
}
