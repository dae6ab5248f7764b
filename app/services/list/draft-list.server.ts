import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import type { ListKind, StoredDraft } from './list-kind.ts'

/**
 * A list, published or not, as it is stored.
 * @throws {Refusal} not_found for everybody but curators and auditors
 */
export async function listAtDesk<Stored extends StoredDraft>(
  kind: ListKind<Stored>,
  { db, viewer }: SignedInCall,
  id: string,
): Promise<Stored> {
  const found = may(viewer, kind.may.readUnpublished) ? await kind.byId(db.read, id) : null
  if (!found) throw new Refusal('not_found', id)
  return found
}

/**
 * A list that is being composed.
 * @throws {Refusal} not_found for everybody but curators, wrong_state once it is published
 */
export async function draftList<Stored extends StoredDraft>(
  kind: ListKind<Stored>,
  tx: Tx,
  viewer: SignedIn,
  id: string,
): Promise<Stored> {
  const list = may(viewer, 'curatorDesk.use') ? await kind.byId(tx, id) : null
  if (!list) throw new Refusal('not_found', id)
  if (!may(viewer, kind.may.compose, { state: list.state })) throw new Refusal('wrong_state', id)
  return list
}

/**
 * Gives a draft list its next version, so that whoever looks at an older one cannot publish it, and notes the deed.
 * @throws {Refusal} changed_meanwhile when somebody else was first
 */
export async function touchList<Stored extends StoredDraft>(
  kind: ListKind<Stored>,
  tx: Tx,
  { viewer, now }: SignedInCall,
  list: StoredDraft,
  deed: { act: string; ids?: readonly string[] },
): Promise<void> {
  if (!(await kind.change(tx, list))) throw new Refusal('changed_meanwhile', list.id)
  await remember(tx, {
    ...{ noun: kind.noun, subjectId: list.id, act: deed.act, personId: viewer.personId, at: now },
    ...(deed.ids && { detail: { [kind.entries]: [...deed.ids] } }),
  })
}
