import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { removeInterest } from '#db/stores/interests/interests.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { pairToday } from '../match/judge-pair.server.ts'
import { takeBack } from '../match/take-back.server.ts'
import { demand } from '../scenario/demand.ts'
import type { Saying } from './express-interest.server.ts'

/**
 * Takes a company's interest back, in whatever state the scenario is. A pair that it began and that nobody else has
 * answered ends with it. Idempotent.
 * @throws {Refusal} not_found; forbidden for who may not write for the company
 */
export async function withdrawInterest(call: SignedInCall, { companyId, scenario: which }: Saying) {
  const { db, viewer, now } = call
  const about = await scenarioToAnswer(db.read, which)
  const today = await pairToday(db, about?.id ?? '', companyId)
  await db.write(async (tx) => {
    const scenario = await scenarioToAnswer(tx, which)
    if (!scenario) throw new Refusal('not_found', which)
    demand(viewer, 'company.write', { companyId })
    const id = await removeInterest(tx, companyId, scenario.id)
    if (!id) return
    await remember(tx, { noun: 'interest', subjectId: id, act: 'withdraw', personId: viewer.personId, at: now })
    await takeBack(tx, call, { scenarioId: scenario.id, companyId, today })
  })
}
