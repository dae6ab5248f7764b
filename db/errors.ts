/** The driver's code of a failed statement ('SQLITE_CONSTRAINT_UNIQUE', '23505', …), '' when there is none. */
export function sqlState(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return typeof code === 'string' ? code : sqlState(cause)
}

/** Whether a statement failed because a row with the same key or unique value is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'].includes(sqlState(error))
}

/** Whether a statement failed because other rows rest on one that it would take away. */
export function isForeignKeyViolation(error: unknown): boolean {
  return ['SQLITE_CONSTRAINT_FOREIGNKEY', 'SQLITE_CONSTRAINT_TRIGGER', '23503'].includes(sqlState(error))
}

/**
 * Does a write, and once more when somebody took the same key or unique value at the same moment: then it finds what
 * they wrote. On SQLite, where one writes after the other, the first time is enough.
 */
export async function againIfTaken<Result>(write: () => Promise<Result>): Promise<Result> {
  return write().catch((error: unknown) => (isUniqueViolation(error) ? write() : Promise.reject(error)))
}
