import { capabilityListCodeOf, capabilityListTitle } from '#app/domain/capability-list/naming.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { ListInput } from '#app/domain/list/list-input.ts'
import { nextBatch } from '#app/domain/list/naming.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { shanghaiTimeOf } from '#app/domain/time.ts'
import type { Call, SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import {
  addCapabilityList,
  capabilityBatchesOf,
  changeDraftCapabilityList,
} from '#db/stores/capability-lists/capability-lists.ts'
import { remember } from '#db/stores/history.ts'
import { draftCapabilityList } from './draft-capability-list.server.ts'

/** The list that was written, or what is wrong with it by field name. */
export type WrittenCapabilityList = { ok: true; id: string } | { ok: false; errors: FieldErrors }

const BATCH_TAKEN: WrittenCapabilityList = { ok: false, errors: { batch: ['batchTaken'] } }

/** The form of a new list, filled in as far as it can be guessed: this year, the next batch, the usual title. */
export async function suggestedCapabilityList({ db, now }: Call): Promise<FormValues> {
  const { year } = shanghaiTimeOf(now)
  const batch = nextBatch((await capabilityBatchesOf(db.read, year)).map((list) => list.batch))
  if (batch === null) return { year: String(year), batch: '', title: '', intro: '' }
  return { year: String(year), batch: String(batch), title: capabilityListTitle(year, batch), intro: '' }
}

/**
 * Begins a draft list without capabilities. Its code follows from year and batch, which only one list has.
 * @throws {Refusal} forbidden for everybody but curators
 */
export async function createCapabilityList(
  { db, viewer, now }: SignedInCall,
  input: ListInput,
): Promise<WrittenCapabilityList> {
  if (!may(viewer, 'capabilityList.compose', { state: 'draft' }))
    throw new Refusal('forbidden', 'capabilityList.compose')
  const id = newId()
  return db.write(async (tx): Promise<WrittenCapabilityList> => {
    if (await isTaken(tx, input, id)) return BATCH_TAKEN
    await addCapabilityList(tx, { id, ...detailsOf(input), state: 'draft', version: 1, createdAt: now })
    const deed = { noun: 'capabilityList', subjectId: id, act: 'create', personId: viewer.personId } as const
    await remember(tx, { ...deed, at: now, toState: 'draft' })
    return { ok: true, id }
  })
}

/**
 * Gives a draft list another number, title or introduction.
 * @param seen the list as the curator had it before them
 * @throws {Refusal} not_found; wrong_state once it is published
 */
export async function editCapabilityList(
  { db, viewer, now }: SignedInCall,
  seen: { id: string; version: number },
  input: ListInput,
): Promise<WrittenCapabilityList> {
  return db.write(async (tx): Promise<WrittenCapabilityList> => {
    const list = await draftCapabilityList(tx, viewer, seen.id)
    if (await isTaken(tx, input, list.id)) return BATCH_TAKEN
    if (!(await changeDraftCapabilityList(tx, seen, detailsOf(input)))) {
      return { ok: false, errors: { '': ['changedOnDesk'] } }
    }
    const deed = { noun: 'capabilityList', subjectId: list.id, act: 'edit', personId: viewer.personId } as const
    await remember(tx, { ...deed, at: now })
    return { ok: true, id: list.id }
  })
}

function detailsOf({ year, batch, title, intro }: ListInput) {
  return { year, batch, title, intro, code: capabilityListCodeOf(year, batch) }
}

async function isTaken(tx: Tx, { year, batch }: ListInput, byOtherThan: string): Promise<boolean> {
  const taken = await capabilityBatchesOf(tx, year)
  return taken.some((list) => list.batch === batch && list.id !== byOtherThan)
}
