import type { TextTables } from './database.ts'

/**
 * The texts in an FTS5 table that keeps no copy of them, packed into one segment. A unit stands as often as it counts;
 * what is repeated beyond that only makes the text longer.
 */
export const FTS5_TABLES: TextTables = {
  schema: `CREATE VIRTUAL TABLE words USING fts5(units, content = '', detail = full, tokenize = 'ascii');`,
  writer(database) {
    const intoWords = database.prepare('INSERT INTO words (rowid, units) VALUES (?, ?)')
    return (doc, { terms, length }) => {
      const counted = terms.flatMap(({ term, times }) => Array<string>(times).fill(wordOf(term)))
      const filled = Array<string>(Math.max(0, length - counted.length)).fill(REPEATED)
      intoWords.run(doc, [...counted, ...filled].join(' '))
    }
  },
  finish(database) {
    database.exec(`INSERT INTO words (words) VALUES ('optimize')`)
  },
}

/** Any of the terms, each asked as often as it counts. */
export function anyOf(terms: { term: number; weight: number }[]): string {
  return terms.flatMap(({ term, weight }) => Array<string>(weight).fill(wordOf(term))).join(' OR ')
}

function wordOf(term: number): string {
  return `u${term.toString(36)}`
}

const REPEATED = 'zz'
