import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema.ts'

/** What the drivers say of a statement without `.returning()` differs, so here it says nothing. */
interface Nothing extends PgQueryResultHKT {
  type: undefined
}
type Full = PgDatabase<Nothing, typeof schema>

/** Reads. Typed as PostgreSQL on purpose: the compiler guards one dialect while the everyday tests run the other. */
export type Reader = Pick<Full, 'select' | 'selectDistinct' | 'query' | '$count' | 'with' | '$with'>
/** Reads and writes within one transaction; only `Db.write` lends these out. */
export type Tx = Reader & Pick<Full, 'insert' | 'update' | 'delete'>

export interface Db {
  /** Committed rows, outside of any transaction. */
  readonly read: Reader
  /**
   * Runs `work` as one serializable transaction and answers with its result; a throw rolls it back.
   * `work` may await only its `tx`, and must be safe to run again, since PostgreSQL may ask for a retry.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}
