import { stat } from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Unusable } from '#app/domain/catalogue/index-state.ts'
import type { TagNode } from '#app/matching/model.ts'
import type { HeldIndex } from './held-index.ts'
import { packedIndex, unpackedIndex } from './packed-index.ts'
import { readSnapshot, writeSnapshot } from './snapshot-file.server.ts'
import type { SnapshotPlace } from './snapshot-place.ts'

/** The two indexes of the catalogue. */
export interface Indexes {
  /** Scenarios and whole companies. */
  index: HeldIndex
  /** Single capabilities, as offers. */
  words: HeldIndex
}

/** The indexes of a snapshot, and how large it is and since when it lies there, or why there are none. */
export type SavedIndexes = (Indexes & { why: null; at: Date; bytes: number }) | { why: Unusable }

/** Reads a snapshot. One that cannot be used is said and left alone: the next one takes its place. */
export async function savedIndexes(place: SnapshotPlace | undefined, nodes: TagNode[]): Promise<SavedIndexes> {
  if (!place) return { why: 'off' }
  try {
    const parts = await readSnapshot(place.file)
    if (!parts) return { why: 'missing' }
    const [index, words] = parts
    if (!index || !words) throw new Error('the file is cut short')
    const { mtime, size } = await stat(place.file)
    return { index: unpackedIndex(nodes, index), words: unpackedIndex(nodes, words), why: null, at: mtime, bytes: size }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    place.say(`the index is built anew, for its snapshot is of no use: ${reason}`)
    return { why: OTHERS.test(reason) ? 'foreign' : 'broken' }
  }
}

/** Writes a snapshot; null when that failed, which has been said. */
export async function saveIndexes(place: SnapshotPlace, { index, words }: Indexes): Promise<number | null> {
  try {
    const first = packedIndex(index)
    // Packing holds everybody up for a moment: two short ones are better than a long one.
    await nextTurn()
    return await writeSnapshot(place.file, [first, packedIndex(words)])
  } catch (error) {
    place.say(`the snapshot of the index could not be written: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

/** How the engine words that a snapshot is whole but not for it. */
const OTHERS = /another taxonomy|of version/
