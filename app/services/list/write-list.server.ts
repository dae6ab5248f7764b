import type { FieldErrors } from '#app/domain/form.ts'
import type { ListInput } from '#app/domain/list/list-input.ts'
import { listCodeOf } from '#app/domain/list/naming.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { addList, batchesOf, changeDraftList } from '#db/stores/lists/scenario-lists.ts'
import { draftList } from './draft-list.server.ts'

/** The list that was written, or what is wrong with it by field name. */
export type WrittenList = { ok: true; id: string } | { ok: false; errors: FieldErrors }

const BATCH_TAKEN: WrittenList = { ok: false, errors: { batch: ['batchTaken'] } }

/**
 * Begins a draft list without scenarios. Its code follows from year and batch, which only one list has.
 * @throws {Refusal} forbidden for everybody but curators
 */
export async function createList({ db, viewer, now }: SignedInCall, input: ListInput): Promise<WrittenList> {
  if (!may(viewer, 'list.compose', { state: 'draft' })) throw new Refusal('forbidden', 'list.compose')
  const id = newId()
  return db.write(async (tx): Promise<WrittenList> => {
    if (await isTaken(tx, input, id)) return BATCH_TAKEN
    const code = listCodeOf(input.year, input.batch)
    await addList(tx, { id, ...input, code, state: 'draft', version: 1, createdAt: now })
    await remember(tx, {
      noun: 'scenarioList',
      subjectId: id,
      act: 'create',
      personId: viewer.personId,
      at: now,
      toState: 'draft',
    })
    return { ok: true, id }
  })
}

/**
 * Gives a draft list another number, title or introduction.
 * @param seen the list as the curator had it before them
 * @throws {Refusal} not_found; wrong_state once it is published
 */
export async function editList(
  { db, viewer, now }: SignedInCall,
  seen: { id: string; version: number },
  input: ListInput,
): Promise<WrittenList> {
  return db.write(async (tx): Promise<WrittenList> => {
    const list = await draftList(tx, viewer, seen.id)
    if (await isTaken(tx, input, list.id)) return BATCH_TAKEN
    const change = { ...input, code: listCodeOf(input.year, input.batch) }
    if (!(await changeDraftList(tx, seen, change))) return { ok: false, errors: { '': ['changedOnDesk'] } }
    await remember(tx, { noun: 'scenarioList', subjectId: list.id, act: 'edit', personId: viewer.personId, at: now })
    return { ok: true, id: list.id }
  })
}

async function isTaken(tx: Tx, { year, batch }: ListInput, byOtherThan: string): Promise<boolean> {
  const taken = await batchesOf(tx, year)
  return taken.some((list) => list.batch === batch && list.id !== byOtherThan)
}
