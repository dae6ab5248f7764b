import Database from 'better-sqlite3'
import { saturation } from '#app/matching/index/statistics.ts'
import type { Profile } from '#app/matching/model.ts'
import type { Reading, ReadProfile } from '../reading.ts'
import { docRow } from './facts.ts'

/** One way of keeping the texts: its tables and how they are filled. */
export interface TextTables {
  schema: string
  /** Prepares the writing of one company after the other. */
  writer(database: Database.Database): (doc: number, offer: ReadProfile) => void
  /** Is called when all are written. */
  finish(database: Database.Database): void
}

/**
 * Opens a file for a stock that is written once and then only read, as generously as SQLite allows: everything fits
 * into its page cache and is mapped into memory besides, nobody else uses the file, and sorting stays in memory.
 * A write-ahead log would change nothing for reading.
 */
export function openDatabase(file: string): Database.Database {
  const database = new Database(file)
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  database.pragma('locking_mode = EXCLUSIVE')
  database.pragma('temp_store = MEMORY')
  database.pragma(`cache_size = -${CACHE_KILOBYTES}`)
  database.pragma(`mmap_size = ${MAPPED_BYTES}`)
  database.function('saturation', { deterministic: true }, (times, length, average) =>
    saturation(Number(times), Number(length), Number(average)),
  )
  return database
}

/** Writes the companies with their facts and tags and has the planner look at the tables; then nothing can be written. */
export function fillDatabase(
  database: Database.Database,
  tables: TextTables,
  companies: Iterable<Profile>,
  reading: Reading,
) {
  database.exec(SCHEMA + tables.schema)
  const intoDoc = database.prepare(`INSERT INTO doc VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const intoTagged = database.prepare('INSERT INTO tagged (tag, doc, weight) VALUES (?, ?, ?)')
  const present = database.prepare(
    'INSERT INTO tag (tag, presence) VALUES (?, ?) ON CONFLICT DO UPDATE SET presence = presence + excluded.presence',
  )
  const writeText = tables.writer(database)
  database.transaction(() => {
    let doc = 0
    for (const company of companies) {
      const offer = reading.read('offers', company)
      doc++
      intoDoc.run(doc, offer.id, offer.length, ...docRow(offer.facts))
      writeText(doc, offer)
      for (const { tag, weight } of offer.tags) intoTagged.run(tag, doc, weight)
      for (const { tag, weight } of offer.confidences) present.run(tag, weight)
    }
    tables.finish(database)
  })()
  database.exec('ANALYZE')
  database.pragma('query_only = ON')
}

/** `tagged` is its own covering index. */
const SCHEMA = `
  CREATE TABLE doc (
    doc INTEGER PRIMARY KEY, id TEXT NOT NULL, length INTEGER NOT NULL,
    maturity INTEGER, district TEXT, cases INTEGER, capacity INTEGER, held TEXT,
    first_use INTEGER, test_site INTEGER, data_access INTEGER
  );
  CREATE TABLE tag (tag INTEGER PRIMARY KEY, presence INTEGER NOT NULL);
  CREATE TABLE tagged (tag INTEGER, doc INTEGER, weight INTEGER NOT NULL, PRIMARY KEY (tag, doc)) WITHOUT ROWID;`
const CACHE_KILOBYTES = 4_000_000
/** The most that SQLite maps as it is compiled for better-sqlite3. */
const MAPPED_BYTES = 0x7fff0000
