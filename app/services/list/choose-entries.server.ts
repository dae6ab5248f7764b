import { renumbered, stepped } from '#app/domain/list/order.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { draftList, touchList } from './draft-list.server.ts'
import type { ListKind, StoredDraft } from './list-kind.ts'

/**
 * Puts entries on a draft list, behind those that are there. Idempotent: what is on it already, or may not stand on
 * one (any more), is left where it is.
 * @returns how many were put on
 * @throws {Refusal} not_found; wrong_state once the list is published
 */
export async function putOnList<Stored extends StoredDraft>(
  kind: ListKind<Stored>,
  call: SignedInCall,
  listId: string,
  ids: readonly string[],
): Promise<number> {
  return call.db.write(async (tx) => {
    const list = await draftList(kind, tx, call.viewer, listId)
    const before = await kind.idsOn(tx, listId)
    const added = await kind.append(tx, listId, ids, before.length)
    if (added.length === 0) return 0
    await kind.place(tx, listId, [...before, ...added])
    await touchList(kind, tx, call, list, { act: 'putOn', ids: added })
    return added.length
  })
}

/**
 * Takes entries off a draft list; the others close up. Idempotent.
 * @throws {Refusal} not_found; wrong_state once the list is published
 */
export async function takeOff<Stored extends StoredDraft>(
  kind: ListKind<Stored>,
  call: SignedInCall,
  listId: string,
  ids: readonly string[],
): Promise<void> {
  await call.db.write(async (tx) => {
    const list = await draftList(kind, tx, call.viewer, listId)
    if ((await kind.takeOff(tx, listId, ids)) === 0) return
    await kind.place(tx, listId, await kind.idsOn(tx, listId))
    await touchList(kind, tx, call, list, { act: 'takeOff', ids })
  })
}

/**
 * Moves one entry of a draft list a place up (-1) or down (1).
 * @throws {Refusal} not_found; wrong_state once the list is published
 */
export async function stepOnList<Stored extends StoredDraft>(
  kind: ListKind<Stored>,
  call: SignedInCall,
  listId: string,
  id: string,
  step: 1 | -1,
): Promise<void> {
  await call.db.write(async (tx) => {
    const list = await draftList(kind, tx, call.viewer, listId)
    await kind.place(tx, listId, stepped(await kind.idsOn(tx, listId), id, step))
    await touchList(kind, tx, call, list, { act: 'order' })
  })
}

/**
 * Orders a draft list by the numbers that were typed beside its entries.
 * @param typed by the id of the entry
 * @throws {Refusal} not_found; wrong_state once the list is published; changed_meanwhile when it is not as seen
 */
export async function orderList<Stored extends StoredDraft>(
  kind: ListKind<Stored>,
  call: SignedInCall,
  seen: { id: string; version: number },
  typed: Readonly<Record<string, string>>,
): Promise<void> {
  await call.db.write(async (tx) => {
    const list = await draftList(kind, tx, call.viewer, seen.id)
    if (list.version !== seen.version) throw new Refusal('changed_meanwhile', seen.id)
    const rows = (await kind.idsOn(tx, seen.id)).map((id) => ({ id, typed: typed[id] ?? '' }))
    await kind.place(tx, seen.id, renumbered(rows))
    await touchList(kind, tx, call, list, { act: 'order' })
  })
}
