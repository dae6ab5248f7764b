import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Profile, Ranked } from '#app/matching/model.ts'
import { PLACES } from '../../harness/contender.ts'
import type { Peer } from '../peer.ts'
import type { Reading } from '../reading.ts'
import { fillDatabase, openDatabase, type TextTables } from './database.ts'
import { needParameters } from './facts.ts'
import { anyOf, FTS5_TABLES } from './fts5.ts'
import { POSTING_TABLES } from './postings.ts'
import { BY_FTS5, BY_POSTINGS, bestOffers } from './score-sql.ts'

/** SQLite in one file: FTS5 for the text, indexed tables for tags and facts, one prepared statement for the answer. */
export const sqliteFts5Peer = sqlitePeer('sqlite-fts5', FTS5_TABLES, BY_FTS5, true, (weight) => weight)

/** The same, each word asked once however much it counts: quicker, and no longer the same formula. */
export const sqliteFts5OncePeer = sqlitePeer('sqlite-fts5-once', FTS5_TABLES, BY_FTS5, false, () => 1)

/** SQLite in one file: postings of our own for the text, indexed tables for tags and facts, one prepared statement. */
export const sqlitePostingsPeer = sqlitePeer('sqlite-postings', POSTING_TABLES, BY_POSTINGS, true, (weight) => weight)

function sqlitePeer(
  name: string,
  tables: TextTables,
  byText: string,
  sameScores: boolean,
  asked: (weight: number) => number,
): Peer {
  return {
    name,
    most: 1_000_000,
    sameScores,
    build(companies, reading) {
      const folder = mkdtempSync(path.join(tmpdir(), 'bench-sqlite-'))
      const file = path.join(folder, 'market.sqlite')
      const database = openDatabase(file)
      fillDatabase(database, tables, companies, reading)
      const { stock } = database.prepare<[], { stock: number }>('SELECT count(*) AS stock FROM doc').get()!
      const best = database.prepare<[Record<string, unknown>], Ranked>(bestOffers(byText))
      return {
        name,
        answer: (need) => best.all({ ...parametersOf(need, reading, asked), stock, places: PLACES }),
        figures: () => ({ fileBytes: statSync(file).size }),
        close() {
          database.close()
          rmSync(folder, { recursive: true })
        },
      }
    },
  }
}

/** Everything the statement may name; SQLite passes over what it does not. */
function parametersOf(need: Profile, reading: Reading, asked: (weight: number) => number) {
  const { terms, tags, facts } = reading.read('needs', need)
  const weighed = terms.map(({ term, times }) => ({ term, weight: asked(times * reading.weightOf(term)) }))
  return {
    ...needParameters(facts),
    terms: JSON.stringify(weighed.map(({ term, weight }) => [term, weight])),
    match: anyOf(weighed),
    tags: JSON.stringify(tags.map(({ tag, weight }) => [tag, weight])),
    mass: weighed.reduce((sum, { weight }) => sum + weight, 0),
  }
}
