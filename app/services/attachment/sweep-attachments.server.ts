import { ATTACHMENT_FIELDS, type AttachmentNoun } from '#app/domain/attachment/owners.ts'
import type { Db } from '#db/handle.ts'
import { ownerless, removedBefore, strikeOff, unreferred } from '#db/stores/attachments/sweeping.ts'
import type { AttachmentStore } from './store.ts'

const BATCH = 100
/** Longer than any upload takes from its first byte to its row. */
const UNDER_WAY_MS = 60 * 60 * 1000

/**
 * Lets go of what nobody needs: files taken away an hour ago, files of records that are there no more, and content of
 * which no row speaks. Content that another record has too stays.
 * @returns how many rows it struck off
 */
export async function sweepAttachments(db: Db, store: AttachmentStore, now: Date): Promise<number> {
  const before = new Date(now.getTime() - UNDER_WAY_MS)
  const nouns = Object.keys(ATTACHMENT_FIELDS) as AttachmentNoun[]
  const found = [
    await removedBefore(db.read, before, BATCH),
    ...(await Promise.all(nouns.map((noun) => ownerless(db.read, noun, BATCH)))),
  ].flat()
  const ids = [...new Set(found.map(({ id }) => id))]
  if (ids.length > 0) await db.write((tx) => strikeOff(tx, ids))
  let some: string[] = []
  for await (const digest of store.keptSince(before)) {
    some.push(digest)
    if (some.length < BATCH) continue
    await letGo(db, store, some)
    some = []
  }
  await letGo(db, store, some)
  return ids.length
}

/** Lets go of those contents of which no row speaks, asking once for all of them. */
async function letGo(db: Db, store: AttachmentStore, digests: string[]): Promise<void> {
  if (digests.length === 0) return
  for (const digest of await unreferred(db.read, digests)) {
    await store.remove(digest, async () => (await unreferred(db.read, [digest])).length === 0)
  }
}
