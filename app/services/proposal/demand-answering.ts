import { type Action, may, type Resource } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import { demand } from '../scenario/demand.ts'

/**
 * Lets pass who may answer a scenario that is in this state, as the clock has it.
 * @throws {Refusal} too_late when only the deadline stands in the way, else wrong_state or forbidden
 */
export function demandAnswering(viewer: Viewer, action: Action, on: Resource & { state: string }): void {
  const lateOnly = on.state === 'closed' && may(viewer, action, { ...on, state: 'open' })
  if (lateOnly) throw new Refusal('too_late', action)
  demand(viewer, action, on)
}
