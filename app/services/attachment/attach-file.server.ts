import type { AttachmentPlace, FieldLimits } from '#app/domain/attachment/owners.ts'
import { type AttachmentProblem, problemOf } from '#app/domain/attachment/problem.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { addAttachmentRow, attachmentsAt, bytesSentBy, sameAttachment } from '#db/stores/attachments/attachments.ts'
import { remember } from '#db/stores/history.ts'
import { demand } from '../scenario/demand.ts'
import { examineFile, type HandedFile } from './examine-file.server.ts'
import { fileAccess } from './owner-access.server.ts'
import { scannerOf } from './scanner.server.ts'
import { type AttachmentStore, NoRoom } from './store.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** What one person may send in a day, so that nobody fills the disk by attaching and removing. */
const PERSON_DAY_MAX_BYTES = 1024 * 1024 * 1024

/** The file that is kept, or why it is not. */
export type Attached = { id: string } | { problem: AttachmentProblem }

interface Attaching {
  place: AttachmentPlace & { limits: FieldLimits }
  file: HandedFile
}

/**
 * Attaches a file to a record. Its content is safe on the disk before it is written down; the same file once more in
 * the same place is the same file.
 * @throws {Refusal} not_found for who may not read the record; forbidden for who may not change it; wrong_state
 * when nobody may now; too_many for who has sent a gigabyte today
 */
export async function attachFile(call: SignedInCall, store: AttachmentStore, on: Attaching): Promise<Attached> {
  const { db, viewer, now } = call
  const { place, file } = on
  await demandWriting(call, place)
  if ((await bytesSentBy(db.read, viewer.personId, new Date(now.getTime() - DAY_MS))) > PERSON_DAY_MAX_BYTES)
    throw new Refusal('too_many', 'attachment')
  const examined = await examineFile(file, place.limits)
  if ('problem' in examined) return examined
  const digest = await kept(store, examined.bytes)
  if (digest === null) return { problem: problemOf('noRoom') }
  const attached = await db.write((tx) =>
    writeDown(tx, call, { place, digest, ...examined, bytes: examined.bytes.length }),
  )
  // Somebody may have swept the same content away in between, as nobody's.
  if ('id' in attached && !(await store.has(digest))) await store.put(examined.bytes)
  return attached
}

/** @throws {Refusal} not_found, forbidden, wrong_state, as `attachFile` does */
export async function demandWriting({ db, viewer, now }: SignedInCall, place: AttachmentPlace): Promise<void> {
  const { read, write } = await fileAccess(db.read, viewer, place, now)
  if (!read) throw new Refusal('not_found', place.id)
  if (!write) throw new Refusal('wrong_state', place.id)
  demand(viewer, ...write)
}

async function kept(store: AttachmentStore, bytes: Uint8Array): Promise<string | null> {
  try {
    return await store.put(bytes)
  } catch (error) {
    if (error instanceof NoRoom) return null
    throw error
  }
}

interface Kept {
  place: Attaching['place']
  name: string
  mediaType: string
  bytes: number
  digest: string
}

async function writeDown(
  tx: Tx,
  { viewer: { personId }, now }: SignedInCall,
  { place, ...file }: Kept,
): Promise<Attached> {
  const { noun, id: ownerId, field, limits } = place
  const same = await sameAttachment(tx, place, file)
  if (same) return { id: same }
  const there = await attachmentsAt(tx, place)
  if (there.length >= limits.files) return { problem: problemOf('tooMany', { files: limits.files }) }
  const total = there.reduce((sum, { bytes }) => sum + bytes, file.bytes)
  if (total > limits.totalBytes) {
    return { problem: problemOf('allTooLarge', { megabytes: Math.floor(limits.totalBytes / 1024 / 1024) }) }
  }
  const id = newId()
  const state = scannerOf(process.env) ? ('held' as const) : ('clean' as const)
  const row = {
    id,
    ownerNoun: noun,
    ownerId,
    field,
    ...file,
    state,
    createdById: personId,
    createdAt: now,
    removedAt: null,
  }
  await addAttachmentRow(tx, row)
  await rememberFile(tx, { place, act: 'attach', personId, at: now, name: file.name, digest: file.digest })
  return { id }
}

interface FileDeed {
  place: AttachmentPlace
  act: 'attach' | 'detach'
  personId: string
  at: Date
  name: string
  digest: string
}

/** The trail of the record that has the file. A question keeps none: it would name the asker. */
export async function rememberFile(tx: Tx, { place, act, personId, at, name, digest }: FileDeed): Promise<void> {
  const { noun, id: subjectId, field } = place
  if (noun === 'question') return
  const subject = noun === 'company' ? ('organisation' as const) : noun === 'answer' ? ('question' as const) : noun
  await remember(tx, { noun: subject, subjectId, act, personId, at, detail: { field, name, digest } })
}
