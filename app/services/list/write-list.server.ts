import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { ListInput } from '#app/domain/list/list-input.ts'
import { nextBatch } from '#app/domain/list/naming.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { shanghaiTimeOf } from '#app/domain/time.ts'
import type { Call, SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { draftList } from './draft-list.server.ts'
import type { ListKind, StoredDraft } from './list-kind.ts'

/** The list that was written, or what is wrong with it by field name. */
export type WrittenList = { ok: true; id: string } | { ok: false; errors: FieldErrors }

const BATCH_TAKEN: WrittenList = { ok: false, errors: { batch: ['batchTaken'] } }

/** The form of a new list, filled in as far as it can be guessed: this year, the next batch, the usual title. */
export async function suggestedList<Stored extends StoredDraft>(
  kind: ListKind<Stored>,
  { db, now }: Call,
): Promise<FormValues> {
  const { year } = shanghaiTimeOf(now)
  const batch = nextBatch((await kind.batchesOf(db.read, year)).map((list) => list.batch))
  if (batch === null) return { year: String(year), batch: '', title: '', intro: '' }
  return { year: String(year), batch: String(batch), title: kind.titleOf(year, batch), intro: '' }
}

/**
 * Begins an empty draft list. Its code follows from year and batch, which only one list of its kind has.
 * @throws {Refusal} forbidden for everybody but curators
 */
export async function createList<Stored extends StoredDraft>(
  kind: ListKind<Stored>,
  { db, viewer, now }: SignedInCall,
  input: ListInput,
): Promise<WrittenList> {
  if (!may(viewer, kind.may.compose, { state: 'draft' })) throw new Refusal('forbidden', kind.may.compose)
  const id = newId()
  return db.write(async (tx): Promise<WrittenList> => {
    if (await isTaken(kind, tx, input, id)) return BATCH_TAKEN
    await kind.add(tx, { id, ...detailsOf(kind, input), state: 'draft', version: 1, createdAt: now })
    const deed = { noun: kind.noun, subjectId: id, act: 'create', personId: viewer.personId }
    await remember(tx, { ...deed, at: now, toState: 'draft' })
    return { ok: true, id }
  })
}

/**
 * Gives a draft list another number, title or introduction.
 * @param seen the list as the curator had it before them
 * @throws {Refusal} not_found; wrong_state once it is published
 */
export async function editList<Stored extends StoredDraft>(
  kind: ListKind<Stored>,
  { db, viewer, now }: SignedInCall,
  seen: { id: string; version: number },
  input: ListInput,
): Promise<WrittenList> {
  return db.write(async (tx): Promise<WrittenList> => {
    const list = await draftList(kind, tx, viewer, seen.id)
    if (await isTaken(kind, tx, input, list.id)) return BATCH_TAKEN
    if (!(await kind.change(tx, seen, detailsOf(kind, input)))) return { ok: false, errors: { '': ['changedOnDesk'] } }
    await remember(tx, { noun: kind.noun, subjectId: list.id, act: 'edit', personId: viewer.personId, at: now })
    return { ok: true, id: list.id }
  })
}

function detailsOf<Stored extends StoredDraft>(kind: ListKind<Stored>, { year, batch, title, intro }: ListInput) {
  return { year, batch, title, intro, code: kind.codeOf(year, batch) }
}

async function isTaken<Stored extends StoredDraft>(
  kind: ListKind<Stored>,
  reader: Reader,
  { year, batch }: ListInput,
  byOtherThan: string,
): Promise<boolean> {
  const taken = await kind.batchesOf(reader, year)
  return taken.some((list) => list.batch === batch && list.id !== byOtherThan)
}
