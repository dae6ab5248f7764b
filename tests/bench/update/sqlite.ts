import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Profile } from '#app/matching/model.ts'
import type { Reading } from '../peers/reading.ts'
import { fillDatabase, openDatabase, type TextTables } from '../peers/sqlite/database.ts'
import { docRow } from '../peers/sqlite/facts.ts'
import { FTS5_TABLES } from '../peers/sqlite/fts5.ts'

/** Companies in SQLite that can be replaced. */
export interface ReplaceableStock {
  /** Puts a changed company in the place of the one with its id. */
  replace(company: Profile): void
  close(): void
}

/** The tables of the race, its FTS5 table so that rows can be deleted, and an index by which a company's tags are found. */
export function replaceableStock(companies: Iterable<Profile>, reading: Reading): ReplaceableStock {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-update-'))
  const database = openDatabase(path.join(folder, 'market.sqlite'))
  fillDatabase(database, DELETABLE, companies, reading)
  database.pragma('query_only = OFF')
  database.pragma('journal_mode = MEMORY')
  database.exec('CREATE UNIQUE INDEX doc_id ON doc (id); CREATE INDEX tagged_doc ON tagged (doc)')
  const numberOf = database.prepare<[string], number>('SELECT doc FROM doc WHERE id = ?').pluck()
  const deletions = ['words WHERE rowid', 'tagged WHERE doc', 'doc WHERE doc'].map((where) =>
    database.prepare<[number]>(`DELETE FROM ${where} = ?`),
  )
  const intoDoc = database.prepare('INSERT INTO doc VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const intoTagged = database.prepare('INSERT INTO tagged (tag, doc, weight) VALUES (?, ?, ?)')
  const writeText = DELETABLE.writer(database)
  const replace = database.transaction((company: Profile) => {
    const offer = reading.read('offers', company)
    const doc = numberOf.get(offer.id)!
    for (const deletion of deletions) deletion.run(doc)
    intoDoc.run(doc, offer.id, offer.length, ...docRow(offer.facts))
    writeText(doc, offer)
    for (const { tag, weight } of offer.tags) intoTagged.run(tag, doc, weight)
  })
  return {
    replace,
    close() {
      database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const DELETABLE: TextTables = {
  ...FTS5_TABLES,
  schema: FTS5_TABLES.schema.replace(`content = '',`, `content = '', contentless_delete = 1,`),
}
