import { renumbered, stepped } from '#app/domain/list/order.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { appendToList, placeOnList, scenariosOnDraft, takeOffList } from '#db/stores/lists/scenarios-on-list.ts'
import { draftList, touchList } from './draft-list.server.ts'

/**
 * Puts approved scenarios on a draft list, behind those that are there. Idempotent: what is on a list already, or is
 * not approved any more, is left where it is.
 * @returns how many were put on
 * @throws {Refusal} not_found; wrong_state once the list is published
 */
export async function putOnList(call: SignedInCall, listId: string, scenarioIds: readonly string[]): Promise<number> {
  return call.db.write(async (tx) => {
    const list = await draftList(tx, call.viewer, listId)
    const before = (await scenariosOnDraft(tx, listId)).map(({ id }) => id)
    const added = await appendToList(tx, listId, scenarioIds, before.length)
    if (added.length === 0) return 0
    await placeOnList(tx, listId, [...before, ...added])
    await touchList(tx, call, list, { act: 'putOn', detail: { scenarioIds: added } })
    return added.length
  })
}

/**
 * Takes scenarios off a draft list; they wait for a list again, the others close up. Idempotent.
 * @throws {Refusal} not_found; wrong_state once the list is published
 */
export async function takeOff(call: SignedInCall, listId: string, scenarioIds: readonly string[]): Promise<void> {
  await call.db.write(async (tx) => {
    const list = await draftList(tx, call.viewer, listId)
    if ((await takeOffList(tx, listId, scenarioIds)) === 0) return
    const left = (await scenariosOnDraft(tx, listId)).map(({ id }) => id)
    await placeOnList(tx, listId, left)
    await touchList(tx, call, list, { act: 'takeOff', detail: { scenarioIds: [...scenarioIds] } })
  })
}

/**
 * Moves one scenario of a draft list a place up (-1) or down (1).
 * @throws {Refusal} not_found; wrong_state once the list is published
 */
export async function stepOnList(call: SignedInCall, listId: string, scenarioId: string, step: 1 | -1): Promise<void> {
  await call.db.write(async (tx) => {
    const list = await draftList(tx, call.viewer, listId)
    const ids = (await scenariosOnDraft(tx, listId)).map(({ id }) => id)
    await placeOnList(tx, listId, stepped(ids, scenarioId, step))
    await touchList(tx, call, list, { act: 'order' })
  })
}

/**
 * Orders a draft list by the numbers that were typed beside its scenarios.
 * @param typed by scenario id
 * @throws {Refusal} not_found; wrong_state once the list is published; changed_meanwhile when it is not as seen
 */
export async function orderList(
  call: SignedInCall,
  seen: { id: string; version: number },
  typed: Readonly<Record<string, string>>,
): Promise<void> {
  await call.db.write(async (tx) => {
    const list = await draftList(tx, call.viewer, seen.id)
    if (list.version !== seen.version) throw new Refusal('changed_meanwhile', seen.id)
    const rows = (await scenariosOnDraft(tx, seen.id)).map(({ id }) => ({ id, typed: typed[id] ?? '' }))
    await placeOnList(tx, seen.id, renumbered(rows))
    await touchList(tx, call, list, { act: 'order' })
  })
}
