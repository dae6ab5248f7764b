import { renumbered, stepped } from '#app/domain/list/order.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import {
  appendCapabilities,
  idsOnList,
  placeCapabilities,
  takeCapabilitiesOff,
} from '#db/stores/capability-lists/capabilities-on-list.ts'
import { draftCapabilityList, touchCapabilityList } from './draft-capability-list.server.ts'

/**
 * Puts published capabilities on a draft list, behind those that are there. Idempotent: what is on it already, or is
 * not published any more, is left as it is.
 * @returns how many were put on
 * @throws {Refusal} not_found; wrong_state once the list is published
 */
export async function putCapabilitiesOn(
  call: SignedInCall,
  listId: string,
  capabilityIds: readonly string[],
): Promise<number> {
  return call.db.write(async (tx) => {
    const list = await draftCapabilityList(tx, call.viewer, listId)
    const before = await idsOnList(tx, listId)
    const added = await appendCapabilities(tx, listId, capabilityIds, before.length)
    if (added.length === 0) return 0
    await placeCapabilities(tx, listId, [...before, ...added])
    await touchCapabilityList(tx, call, list, { act: 'putOn', detail: { capabilityIds: added } })
    return added.length
  })
}

/**
 * Takes capabilities off a draft list; the others close up. Idempotent.
 * @throws {Refusal} not_found; wrong_state once the list is published
 */
export async function takeCapabilitiesOffList(
  call: SignedInCall,
  listId: string,
  capabilityIds: readonly string[],
): Promise<void> {
  await call.db.write(async (tx) => {
    const list = await draftCapabilityList(tx, call.viewer, listId)
    if ((await takeCapabilitiesOff(tx, listId, capabilityIds)) === 0) return
    await placeCapabilities(tx, listId, await idsOnList(tx, listId))
    await touchCapabilityList(tx, call, list, { act: 'takeOff', detail: { capabilityIds: [...capabilityIds] } })
  })
}

/**
 * Moves one capability of a draft list a place up (-1) or down (1).
 * @throws {Refusal} not_found; wrong_state once the list is published
 */
export async function stepCapability(
  call: SignedInCall,
  listId: string,
  capabilityId: string,
  step: 1 | -1,
): Promise<void> {
  await call.db.write(async (tx) => {
    const list = await draftCapabilityList(tx, call.viewer, listId)
    await placeCapabilities(tx, listId, stepped(await idsOnList(tx, listId), capabilityId, step))
    await touchCapabilityList(tx, call, list, { act: 'order' })
  })
}

/**
 * Orders a draft list by the numbers that were typed beside its capabilities.
 * @param typed by capability id
 * @throws {Refusal} not_found; wrong_state once the list is published; changed_meanwhile when it is not as seen
 */
export async function orderCapabilities(
  call: SignedInCall,
  seen: { id: string; version: number },
  typed: Readonly<Record<string, string>>,
): Promise<void> {
  await call.db.write(async (tx) => {
    const list = await draftCapabilityList(tx, call.viewer, seen.id)
    if (list.version !== seen.version) throw new Refusal('changed_meanwhile', seen.id)
    const rows = (await idsOnList(tx, seen.id)).map((id) => ({ id, typed: typed[id] ?? '' }))
    await placeCapabilities(tx, seen.id, renumbered(rows))
    await touchCapabilityList(tx, call, list, { act: 'order' })
  })
}
