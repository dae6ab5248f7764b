import type { FieldErrors } from './form.ts'

/** How far a part is. `optional`: empty, which is allowed; `todo`: empty, which is not; `wrong`: more than missing. */
export const PART_STATUSES = ['done', 'optional', 'todo', 'incomplete', 'wrong'] as const
export type PartStatus = (typeof PART_STATUSES)[number]

/** How far a part of a form is, by what is wrong in it and whether anything was typed. */
export function partStatus(errors: FieldErrors, untouched: boolean): PartStatus {
  const codes = Object.values(errors).flat()
  if (codes.length === 0) return untouched ? 'optional' : 'done'
  if (untouched) return 'todo'
  return codes.every(isMissing) ? 'incomplete' : 'wrong'
}

function isMissing(code: string): boolean {
  return code === 'required' || code === 'choose'
}
