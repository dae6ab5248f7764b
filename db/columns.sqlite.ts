import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** The column vocabulary in SQLite's spelling; `columns.postgres.ts` has the same words. */
export { index, primaryKey, text, uniqueIndex }

/** A table of the product. */
export const table = sqliteTable
/** The key of a row: an opaque text. */
export const id = (name = 'id') => text(name).primaryKey()
/** The key of a row elsewhere. */
export const ref = (name: string) => text(name)
/** A whole number within 32 bits. */
export const whole = (name: string) => integer(name)
/** Money in whole yuan, safe up to 2^53. */
export const yuan = (name: string) => integer(name, { mode: 'number' })
/** True or false. */
export const flag = (name: string) => integer(name, { mode: 'boolean' })
/** An instant in UTC, to the millisecond. */
export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
/** A value that is read and written whole and never searched. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>()
