import type { Db } from '#db/handle.ts'

/** Where the indexes of a database are kept on the disk, for a quick start. */
export interface SnapshotPlace {
  file: string
  /** Hears, in one line, what the operator should know. */
  say(line: string): void
  /** Whether the indexes are written there, not only read. */
  writes: boolean
  /** Writes down what has changed since it was last written; whoever holds the indexes puts it here. */
  save: (() => Promise<void>) | null
}

const EVERY_MS = 10 * 60 * 1000

/** The server and the built site load this file separately and must see the same places. */
const kept = globalThis as typeof globalThis & { __xinghuiSnapshots?: WeakMap<Db, SnapshotPlace> }

/** Keeps the indexes of a database in a file from now on: read when they are first needed, then written now and then. */
export function keepSnapshots(db: Db, file: string, say: SnapshotPlace['say']): void {
  const place = put(db, { file, say, writes: true, save: null })
  setInterval(() => void place.save?.(), EVERY_MS).unref()
}

/** Has the indexes of a database read from a file that another process writes. */
export function readSnapshotsOf(db: Db, file: string, say: SnapshotPlace['say']): void {
  put(db, { file, say, writes: false, save: null })
}

/** Where the indexes of a database are kept; undefined when nobody asked for that. */
export function snapshotPlaceOf(db: Db): SnapshotPlace | undefined {
  return kept.__xinghuiSnapshots?.get(db)
}

function put(db: Db, place: SnapshotPlace): SnapshotPlace {
  kept.__xinghuiSnapshots ??= new WeakMap()
  kept.__xinghuiSnapshots.set(db, place)
  return place
}
