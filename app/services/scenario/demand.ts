import { type Action, may, PERMISSIONS, type Resource } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'

/**
 * Lets pass who may do this to that.
 * @throws {Refusal} wrong_state when nobody may in this state, forbidden when others may
 */
export function demand(viewer: Viewer, action: Action, on: Resource): void {
  if (may(viewer, action, on)) return
  const rule = PERMISSIONS[action]
  const states: readonly string[] | null = 'states' in rule ? rule.states : null
  const closed = states !== null && !states.includes(on.state ?? '')
  throw new Refusal(closed ? 'wrong_state' : 'forbidden', action)
}
