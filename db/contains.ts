import { type AnyColumn, type SQL, sql } from 'drizzle-orm'

/** Whether a column contains a text, whatever the case of Latin letters; `%` and `_` stand for themselves. */
export function contains(column: AnyColumn, text: string): SQL {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return sql`lower(${column}) like ${pattern} escape '\\'`
}
