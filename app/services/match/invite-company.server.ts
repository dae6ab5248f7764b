import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { againIfTaken } from '#db/errors.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { pairToday } from './judge-pair.server.ts'
import { speakUp } from './speak-up.server.ts'

/**
 * An agency invites a company to talk about a scenario of its own that is open: the agency's answer is yes, the company
 * is asked. Idempotent.
 * @returns the id of the match
 * @throws {Refusal} not_found for a scenario that is not the agency's, and for a company that is not published;
 *   wrong_state when the scenario is not open; forbidden for viewers and unverified agencies
 */
export async function inviteCompany(
  call: SignedInCall,
  { scenarioCode, companyId }: { scenarioCode: string; companyId: string },
): Promise<string> {
  const { db, viewer, now } = call
  const scenario = await scenarioToAnswer(db.read, scenarioCode)
  const agencyId = scenario?.agencyId ?? ''
  if (!scenario || !may(viewer, 'agencyDesk.use', { agencyId })) throw new Refusal('not_found', scenarioCode)
  if (!(await catalogueOf(db)).company(companyId)) throw new Refusal('not_found', companyId)
  const today = await pairToday(db, scenario.id, companyId)
  const write = () =>
    db.write(async (tx) => {
      const found = await scenarioToAnswer(tx, scenario.id)
      if (!found) throw new Refusal('not_found', scenarioCode)
      demand(viewer, 'match.invite', { agencyId, state: stateAt(found, now) })
      return speakUp(tx, call, { scenarioId: scenario.id, companyId, side: 'agency', today, note: '' })
    })
  // On PostgreSQL somebody may begin the same pair at the same moment; then it gets the agency's yes.
  return againIfTaken(write)
}
