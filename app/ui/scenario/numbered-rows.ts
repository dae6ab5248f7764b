/** A row of a table that has no key of its own, with its place. */
export type Row<T> = T & { at: number }

/** Rows with their places. */
export function numbered<T extends object>(rows: T[]): Row<T>[] {
  return rows.map((row, at) => ({ ...row, at }))
}

/** The place of a row as its key. */
export function keyOf({ at }: { at: number }): string {
  return String(at)
}
