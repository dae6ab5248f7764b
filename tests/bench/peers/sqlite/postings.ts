import type { TextTables } from './database.ts'

/**
 * The texts as postings of our own, each with its saturation, clustered by term: for paragraph-long questions several
 * times as fast as FTS5, which looks at every word of the question for every row.
 */
export const POSTING_TABLES: TextTables = {
  schema: `
    CREATE TABLE term (term INTEGER PRIMARY KEY, holders INTEGER NOT NULL);
    CREATE TABLE posting (term INTEGER, doc INTEGER, saturation INTEGER NOT NULL, PRIMARY KEY (term, doc)) WITHOUT ROWID;
    CREATE TEMP TABLE count (term INTEGER, doc INTEGER, times INTEGER);`,
  writer(database) {
    const intoCount = database.prepare('INSERT INTO count (term, doc, times) VALUES (?, ?, ?)')
    return (doc, { terms }) => {
      for (const { term, times } of terms) intoCount.run(term, doc, times)
    }
  },
  finish(database) {
    database.exec(`
      INSERT INTO posting (term, doc, saturation)
        SELECT term, doc, saturation(times, length, average)
        FROM count JOIN doc USING (doc), (SELECT round(avg(length) * 64) / 64 AS average FROM doc) ORDER BY term, doc;
      INSERT INTO term (term, holders) SELECT term, count(*) FROM posting GROUP BY term;
      DROP TABLE count`)
  },
}
