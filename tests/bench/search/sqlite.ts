import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Profile } from '#app/matching/model.ts'
import { compileTaxonomy, isWithin } from '#app/matching/taxonomy/compile-taxonomy.ts'
import { fold } from '#app/matching/text/fold.ts'
import { segment } from '#app/matching/text/segment.ts'
import { VOCABULARY } from '#app/matching/vocabulary/vocabulary.ts'
import type { Market } from '../market/market.ts'
import { openDatabase } from '../peers/sqlite/database.ts'
import type { Search } from './queries.ts'

/** What a search found, as SQLite tells it. */
export interface FoundRows {
  ids: string[]
  total: number
}

/** The companies in SQLite, to be searched by keywords. */
export interface SearchDatabase {
  add(company: Profile): void
  /** To be called once when all are added. */
  finish(): void
  /** Those that have all of the words' units, or any, by bm25. */
  find(search: Search, units: 'AND' | 'OR', limit: number): FoundRows
  /** How many have the words letter for letter in their title or text. */
  literal(words: string): number
  close(): void
}

/** Opens an empty database: FTS5 over pairs of characters and whole words, entered tags and districts in indexed tables. */
export function searchDatabase(market: Market): SearchDatabase {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-search-'))
  const database = openDatabase(path.join(folder, 'search.sqlite'))
  database.exec(`${SCHEMA}; BEGIN`)
  const intoDoc = database.prepare('INSERT INTO doc VALUES (?, ?, ?, ?, ?)')
  const intoWords = database.prepare('INSERT INTO words (rowid, units) VALUES (?, ?)')
  const intoEntered = database.prepare('INSERT OR IGNORE INTO entered VALUES (?, ?)')
  const literal = database.prepare<[string, string], number>(LITERAL).pluck()
  const kinds = [false, true].flatMap((byDistrict) => [false, true].map((byTag) => conditions(byDistrict, byTag)))
  const statements = new Map(
    kinds.map((where) => [
      where,
      {
        count: database.prepare<[Record<string, unknown>], number>(`SELECT count(*) ${where}`).pluck(),
        best: database.prepare<[Record<string, unknown>], string>(`SELECT id ${where} ${BEST}`).pluck(),
      },
    ]),
  )
  const taxonomy = compileTaxonomy([...market.nodes], VOCABULARY)
  let doc = 0
  return {
    add({ id, title, text, district, tags }) {
      doc++
      intoDoc.run(doc, id, district ?? null, fold(title), fold(text))
      intoWords.run(doc, unitsOf(`${title}。${text}`).join(' '))
      for (const tag of tags) intoEntered.run(tag, doc)
    },
    finish: () => database.exec(`COMMIT; INSERT INTO words (words) VALUES ('optimize'); ANALYZE`),
    find({ words, where: { districts, tags } }, units, limit) {
      const { count, best } = statements.get(conditions(districts !== undefined, tags !== undefined))!
      const match = unitsOf(words).map((unit) => `"${unit.replaceAll('"', '""')}"`)
      const within = tags && taxonomy.ids.filter((id) => tags.some((wanted) => isWithin(taxonomy, id, wanted)))
      const parameters = { match: match.join(` ${units} `), district: districts?.[0], tags: JSON.stringify(within) }
      return { total: count.get(parameters)!, ids: best.all({ ...parameters, limit }) }
    },
    literal: (words) => literal.get(fold(words), fold(words))!,
    close() {
      database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Pairs of Han characters and whole words; a lone character is only what stands alone. */
function unitsOf(text: string): string[] {
  const units = [...new Set(segment(fold(text)))]
  const longer = units.filter((unit) => unit.length > 1 || !/\p{Script=Han}/u.test(unit))
  return longer.length > 0 ? longer : units
}

function conditions(byDistrict: boolean, byTag: boolean): string {
  return [
    'FROM words CROSS JOIN doc ON doc = words.rowid WHERE words MATCH :match',
    byDistrict ? 'AND district = :district' : '',
    byTag
      ? 'AND EXISTS (SELECT 1 FROM entered WHERE entered.doc = doc.doc AND tag IN (SELECT value FROM json_each(:tags)))'
      : '',
  ].join(' ')
}

const SCHEMA = `
  CREATE TABLE doc (doc INTEGER PRIMARY KEY, id TEXT NOT NULL, district TEXT, title TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE entered (tag TEXT, doc INTEGER, PRIMARY KEY (doc, tag)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5(units, content = '', tokenize = 'ascii')`
const BEST = 'ORDER BY rank LIMIT :limit'
const LITERAL = 'SELECT count(*) FROM doc WHERE instr(title, ?) > 0 OR instr(body, ?) > 0'
