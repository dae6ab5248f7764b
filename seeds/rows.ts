import type { Tx } from '#db/handle.ts'

/** Stays below the number of parameters that one statement may have in either dialect. */
const ROWS_AT_ONCE = 200

/** Writes many rows of one table, a few hundred with each statement. */
export async function insertAll<Table extends Parameters<Tx['insert']>[0]>(
  tx: Tx,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await tx.insert(table).values(rows.slice(at, at + ROWS_AT_ONCE))
  }
}
