import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader, Tx } from '#db/handle.ts'
import {
  capabilityListById,
  changeDraftCapabilityList,
  type StoredCapabilityList,
} from '#db/stores/capability-lists/capability-lists.ts'
import { remember } from '#db/stores/history.ts'

/**
 * A capability list, published or not, as it is stored.
 * @throws {Refusal} not_found for everybody but curators and auditors
 */
export async function capabilityListAtDesk(
  reader: Reader,
  viewer: SignedIn,
  id: string,
): Promise<StoredCapabilityList> {
  const found = may(viewer, 'capabilityList.readUnpublished') ? await capabilityListById(reader, id) : null
  if (!found) throw new Refusal('not_found', id)
  return found
}

/**
 * A capability list that is being composed.
 * @throws {Refusal} not_found for everybody but curators, wrong_state once it is published
 */
export async function draftCapabilityList(tx: Tx, viewer: SignedIn, id: string): Promise<StoredCapabilityList> {
  const list = may(viewer, 'curatorDesk.use') ? await capabilityListById(tx, id) : null
  if (!list) throw new Refusal('not_found', id)
  if (!may(viewer, 'capabilityList.compose', list)) throw new Refusal('wrong_state', id)
  return list
}

/**
 * Gives a draft list its next version, so that whoever looks at an older one cannot publish it, and notes the deed.
 * @throws {Refusal} changed_meanwhile when somebody else was first
 */
export async function touchCapabilityList(
  tx: Tx,
  { viewer, now }: SignedInCall,
  list: StoredCapabilityList,
  deed: { act: string; detail?: Record<string, unknown> },
): Promise<void> {
  if (!(await changeDraftCapabilityList(tx, list))) throw new Refusal('changed_meanwhile', list.id)
  await remember(tx, { noun: 'capabilityList', subjectId: list.id, personId: viewer.personId, at: now, ...deed })
}
