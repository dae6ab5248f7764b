import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { type StoredAmendment, storedAmendment } from '#db/stores/amendments/amendments.ts'
import { storedScenario, type WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { demand } from '../scenario/demand.ts'

type Asking = Pick<SignedInCall, 'viewer' | 'now'>

/**
 * An open scenario that the viewer may amend for its agency.
 * @throws {Refusal} not_found for another agency's; forbidden for who may only read, or while the agency is not
 * verified; wrong_state before it was published and from its deadline on
 */
export async function amendableScenario(reader: Reader, { viewer, now }: Asking, id: string): Promise<WholeScenario> {
  const scenario = await storedScenario(reader, id)
  if (!scenario || !may(viewer, 'agencyDesk.use', { agencyId: scenario.agencyId })) throw new Refusal('not_found', id)
  demand(viewer, 'amendment.write', { agencyId: scenario.agencyId, state: stateAt(scenario, now) })
  return scenario
}

/**
 * An amendment of an agency that the viewer belongs to.
 * @throws {Refusal} not_found for every other one
 */
export async function amendmentAtDesk(reader: Reader, viewer: Viewer, id: string): Promise<StoredAmendment> {
  const found = await storedAmendment(reader, id)
  if (!found || !may(viewer, 'agencyDesk.use', { agencyId: found.agencyId })) throw new Refusal('not_found', id)
  return found
}

/** The scenario of an amendment; that it is there is what the amendment's foreign key says. */
export async function scenarioOf(reader: Reader, { scenarioId }: { scenarioId: string }): Promise<WholeScenario> {
  const scenario = await storedScenario(reader, scenarioId)
  if (!scenario) throw new Error(`no scenario ${scenarioId}`)
  return scenario
}
