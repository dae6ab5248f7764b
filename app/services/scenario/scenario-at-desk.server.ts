import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { formOf } from '#app/domain/scenario/part-values.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { Reader } from '#db/handle.ts'
import { storedScenario, type WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'

/**
 * A scenario of an agency that the viewer belongs to, or which a verified agency of theirs stands behind. The latter
 * may only read: every deed asks for more.
 * @throws {Refusal} not_found for every other one
 */
export async function scenarioAtDesk(reader: Reader, viewer: Viewer, id: string): Promise<WholeScenario> {
  const found = await storedScenario(reader, id)
  if (!found || !(isOwn(viewer, found) || isJoint(viewer, found))) throw new Refusal('not_found', id)
  return found
}

function isOwn(viewer: Viewer, { agencyId }: WholeScenario): boolean {
  return may(viewer, 'agencyDesk.use', { agencyId })
}

function isJoint(viewer: Viewer, { jointAgencies }: WholeScenario): boolean {
  return jointAgencies.some(({ id }) => may(viewer, 'scenario.readAsJoint', { agencyId: id }))
}

/** The whole form of a scenario: what was typed, else what is stored. */
export function formOfScenario(scenario: WholeScenario) {
  return formOf(valuesOf(scenario), scenario.draft)
}
