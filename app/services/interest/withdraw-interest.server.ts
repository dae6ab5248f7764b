import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { removeInterest } from '#db/stores/interests/interests.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { demand } from '../scenario/demand.ts'
import type { Saying } from './express-interest.server.ts'

/**
 * Takes a company's interest back, in whatever state the scenario is. Idempotent.
 * @throws {Refusal} not_found; forbidden for who may not write for the company
 */
export async function withdrawInterest({ db, viewer, now }: SignedInCall, { companyId, scenario: which }: Saying) {
  await db.write(async (tx) => {
    const scenario = await scenarioToAnswer(tx, which)
    if (!scenario) throw new Refusal('not_found', which)
    demand(viewer, 'company.write', { companyId })
    const id = await removeInterest(tx, companyId, scenario.id)
    if (!id) return
    await remember(tx, { noun: 'interest', subjectId: id, act: 'withdraw', personId: viewer.personId, at: now })
  })
}
