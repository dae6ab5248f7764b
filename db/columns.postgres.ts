import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

/** The column vocabulary in PostgreSQL's spelling; the words are explained in `columns.sqlite.ts`. */
export { index, primaryKey, text, uniqueIndex }

export const table = pgTable
export const id = (name = 'id') => text(name).primaryKey()
export const ref = (name: string) => text(name)
export const whole = (name: string) => integer(name)
export const yuan = (name: string) => bigint(name, { mode: 'number' })
export const flag = (name: string) => boolean(name)
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })
export const json = <T>(name: string) => jsonb(name).$type<T>()
