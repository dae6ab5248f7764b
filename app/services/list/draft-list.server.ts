import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { changeDraftList, listById, type StoredList } from '#db/stores/lists/scenario-lists.ts'

/**
 * A list that is being composed.
 * @throws {Refusal} not_found for everybody but curators, wrong_state once it is published
 */
export async function draftList(tx: Tx, viewer: SignedIn, id: string): Promise<StoredList> {
  const list = may(viewer, 'curatorDesk.use') ? await listById(tx, id) : null
  if (!list) throw new Refusal('not_found', id)
  if (!may(viewer, 'list.compose', list)) throw new Refusal('wrong_state', id)
  return list
}

/**
 * Gives a draft list its next version, so that whoever looks at an older one cannot publish it, and notes the deed.
 * @throws {Refusal} changed_meanwhile when somebody else was first
 */
export async function touchList(
  tx: Tx,
  { viewer, now }: SignedInCall,
  list: StoredList,
  deed: { act: string; detail?: Record<string, unknown> },
): Promise<void> {
  if (!(await changeDraftList(tx, list))) throw new Refusal('changed_meanwhile', list.id)
  await remember(tx, { noun: 'scenarioList', subjectId: list.id, personId: viewer.personId, at: now, ...deed })
}
