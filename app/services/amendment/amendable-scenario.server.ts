import { type Action, may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { isPublished, type ScenarioState, stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { type StoredAmendment, storedAmendment } from '#db/stores/amendments/amendments.ts'
import { storedScenario, type WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { isUnstaffed } from '#db/stores/scenarios/unstaffed-scenarios.ts'
import { demand } from '../scenario/demand.ts'

type Asking = Pick<SignedInCall, 'viewer' | 'now'>

/**
 * A published scenario that the viewer may amend: for an agency of theirs, or as a curator for one that has nobody here.
 * @throws {Refusal} not_found for another agency's; forbidden for who may only read, or while the agency is not
 * verified; wrong_state before it was published and once its evaluation is over
 */
export async function amendableScenario(reader: Reader, { viewer, now }: Asking, id: string): Promise<WholeScenario> {
  const scenario = await storedScenario(reader, id)
  if (!scenario) throw new Refusal('not_found', id)
  const { agencyId } = scenario
  const forAgency = isPublished(scenario) && (await writesFor(reader, viewer, agencyId))
  if (!forAgency && !may(viewer, 'agencyDesk.use', { agencyId })) throw new Refusal('not_found', id)
  const state = stateAt(scenario, now)
  demand(viewer, rightTo(state, forAgency), { agencyId, state })
  return scenario
}

/**
 * The same while it is open: its deadline can be moved.
 * @throws {Refusal} as `amendableScenario` does; wrong_state from the deadline on
 */
export async function openScenario(reader: Reader, asking: Asking, id: string): Promise<WholeScenario> {
  const scenario = await amendableScenario(reader, asking, id)
  if (stateAt(scenario, asking.now) !== 'open') throw new Refusal('wrong_state', id)
  return scenario
}

/**
 * An amendment of an agency that the viewer belongs to, or that the viewer began as a curator for an agency that has
 * nobody here: nobody else writes in it, so that every other curator may judge it.
 * @throws {Refusal} not_found for every other one
 */
export async function amendmentAtDesk(reader: Reader, viewer: SignedIn, id: string): Promise<StoredAmendment> {
  const found = await storedAmendment(reader, id)
  if (!found) throw new Refusal('not_found', id)
  if (may(viewer, 'agencyDesk.use', { agencyId: found.agencyId })) return found
  if (isForAgency(viewer, found) && (await writesFor(reader, viewer, found.agencyId))) return found
  throw new Refusal('not_found', id)
}

/** Whether the viewer has this amendment on the desk as a curator who began it for an agency. */
export function isForAgency(viewer: SignedIn, { onBehalf, createdById, agencyId }: StoredAmendment): boolean {
  return onBehalf && createdById === viewer.personId && !may(viewer, 'agencyDesk.use', { agencyId })
}

/** As what somebody writes in an amendment of a scenario in this state. */
export function rightTo(state: ScenarioState, forAgency: boolean): Action {
  if (forAgency) return 'amendment.writeFor'
  return state === 'closed' || state === 'evaluating' ? 'amendment.correct' : 'amendment.write'
}

/** Whether the viewer is a curator, and nobody in the agency could write. */
export async function writesFor(reader: Reader, viewer: SignedIn, agencyId: string): Promise<boolean> {
  if (!may(viewer, 'curatorDesk.use') || may(viewer, 'agencyDesk.use', { agencyId })) return false
  return isUnstaffed(reader, agencyId)
}

/** The scenario of an amendment; that it is there is what the amendment's foreign key says. */
export async function scenarioOf(reader: Reader, { scenarioId }: { scenarioId: string }): Promise<WholeScenario> {
  const scenario = await storedScenario(reader, scenarioId)
  if (!scenario) throw new Error(`no scenario ${scenarioId}`)
  return scenario
}
