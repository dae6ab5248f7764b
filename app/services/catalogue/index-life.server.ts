import type { Unusable } from '#app/domain/catalogue/index-state.ts'
import type { Db } from '#db/handle.ts'
import { type SavedIndexes, savedIndexes, saveIndexes } from '../matching-index/saved-indexes.server.ts'
import { type SnapshotPlace, snapshotPlaceOf } from '../matching-index/snapshot-place.ts'
import type { Catalogue } from './catalogue.server.ts'
import { publishedEntries } from './fill.server.ts'
import { bringUpToDate, freshIndexes, isOutgrown, rebuiltIndexes } from './index-entries.server.ts'
import { type Shelves, shelvesOf } from './shelves.server.ts'
import { tagBookOf } from './tag-book.server.ts'

/** What happened to the indexes of a catalogue on this node. */
export interface IndexLife {
  /** How it began; `why` says why no snapshot was used, null that one was. */
  start: { at: Date; tookMs: number; why: Unusable | null }
  /** The snapshot on the disk; null when there is none. `revision` is the catalogue's that is in it, as far as known. */
  saved: { at: Date; bytes: number; revision: number | null } | null
  /** The building anew that is under way. */
  rebuilding: Promise<void> | null
  /** When building anew failed; it is then not tried again without being asked. */
  failedAt: Date | null
}

/** Everything published on shelves, with the indexes of the snapshot if they are of use. */
export async function firstShelves(db: Db): Promise<{ shelves: Shelves; life: IndexLife }> {
  const began = performance.now()
  const place = snapshotPlaceOf(db)
  const tags = await tagBookOf(db)
  const entries = await publishedEntries(db.read, tags)
  const saved = await savedIndexes(place, tags.nodes)
  const at = new Date()
  if (saved.why === null && restores(saved, () => bringUpToDate(saved, entries))) {
    const { index, words } = saved
    return {
      shelves: shelvesOf(entries, { index, words }),
      life: lifeOf({ at, tookMs: performance.now() - began, why: null }, saved),
    }
  }
  if (saved.why === null) place?.say('the index is built anew, for most of its snapshot is out of date')
  const shelves = shelvesOf(entries, freshIndexes(entries, at))
  const why = saved.why ?? 'outgrown'
  return { shelves, life: lifeOf({ at, tookMs: performance.now() - began, why }, saved) }
}

function restores(saved: SavedIndexes & { why: null }, bring: () => void): boolean {
  const before = saved.index.changed.size
  bring()
  return saved.index.isWhole && saved.words.isWhole && !(saved.index.changed.size > before && isOutgrown(saved))
}

function lifeOf(start: IndexLife['start'], saved: SavedIndexes): IndexLife {
  if (saved.why !== null) return { start, saved: null, rebuilding: null, failedAt: null }
  const asItWas = start.why === null && saved.index.moves + saved.words.moves === 0
  const lying = { at: saved.at, bytes: saved.bytes, revision: asItWas ? FIRST_REVISION : null }
  return { start, saved: lying, rebuilding: null, failedAt: null }
}

const FIRST_REVISION = 0

/** From now on the catalogue's indexes are written to the place of its database whenever that asks; and now. */
export function keepSaved(db: Db, catalogue: Catalogue, life: IndexLife) {
  const place = snapshotPlaceOf(db)
  if (!place?.writes) return
  // One after the other: whoever stops the site waits for what is being written.
  let last: Promise<void> = Promise.resolve()
  place.save = () => {
    last = last.then(() => save(place, catalogue, life))
    return last
  }
  void place.save()
}

async function save(place: SnapshotPlace, catalogue: Catalogue, life: IndexLife) {
  const { revision } = catalogue
  if (life.saved?.revision === revision) return
  const bytes = await saveIndexes(place, catalogue.shelves)
  if (bytes !== null) life.saved = { at: new Date(), bytes, revision }
}

/**
 * Builds the indexes anew, learning again, while the old ones answer; then they change places. One at a time.
 * @returns at once; `life.rebuilding` ends with it
 */
export function rebuildBehind(db: Db, catalogue: Catalogue, life: IndexLife) {
  life.rebuilding ??= rebuild(catalogue)
    .then(() => {
      life.failedAt = null
      void snapshotPlaceOf(db)?.save?.()
    })
    .catch((error: unknown) => {
      life.failedAt = new Date()
      snapshotPlaceOf(db)?.say(`the index could not be built anew: ${error instanceof Error ? error.message : error}`)
    })
    .finally(() => {
      life.rebuilding = null
    })
}

async function rebuild(catalogue: Catalogue) {
  const { shelves } = catalogue
  const { index, words } = await rebuiltIndexes(shelves, new Date())
  // Another taxonomy has come meanwhile, and with it other shelves, freshly learned.
  if (catalogue.shelves !== shelves) return
  shelves.index = index
  shelves.words = words
  catalogue.changed()
}
