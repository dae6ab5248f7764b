import { sqlState } from './errors.ts'

/** Whether a statement failed because other rows rest on one that it would take away. */
export function isForeignKeyViolation(error: unknown): boolean {
  return ['SQLITE_CONSTRAINT_FOREIGNKEY', 'SQLITE_CONSTRAINT_TRIGGER', '23503'].includes(sqlState(error))
}
