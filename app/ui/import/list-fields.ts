import type { ImportNoun } from '#app/domain/import/mapping.ts'
import { CAPABILITY_COLUMNS } from '#app/domain/listing/capability-columns.ts'
import { SCENARIO_COLUMNS } from '#app/domain/listing/scenario-columns.ts'

/** A field of a list with its name. */
export interface ListField {
  value: string
  label: string
}

/** The fields of a kind of list, in the order of its template. */
export function fieldsOf(noun: ImportNoun, locale: 'zh' | 'en'): ListField[] {
  const columns = noun === 'scenario' ? SCENARIO_COLUMNS : CAPABILITY_COLUMNS
  return columns.flatMap((column) => (column.field ? [{ value: column.field, label: column[locale][0] }] : []))
}
