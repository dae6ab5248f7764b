import type { FormValues } from '../form.ts'
import { versionOfValues } from '../form-version.ts'
import { isRowField, PART_FIELDS, type ScenarioPart } from './parts.ts'
import { rowsIn, rowValues } from './rows.ts'

/**
 * What was typed in one part, and nothing else: unknown names are dropped, empty rows closed up. Every field has its
 * entry, so that a box that was unticked or a table that was emptied is not taken for one that nobody has touched.
 */
export function valuesOfPart(values: FormValues, part: ScenarioPart): FormValues {
  return Object.fromEntries(
    PART_FIELDS[part].flatMap((field): [string, string | string[]][] => {
      const rows = isRowField(field) ? Object.entries(rowValues(field, rowsIn(values, field))) : []
      return rows.length > 0 ? rows : [[field, values[field] ?? '']]
    }),
  )
}

/** The form of a record that is being edited: what was typed, and from the stored record what nobody has touched. */
export function formOf(stored: FormValues, draft: FormValues | null): FormValues {
  const typed = new Set(Object.keys(draft ?? {}).map(fieldOf))
  const untouched = Object.entries(stored).filter(([name]) => !typed.has(fieldOf(name)))
  return { ...Object.fromEntries(untouched), ...draft }
}

/** The whole form with one part typed anew; every other part stays as it was. */
export function withPart(values: FormValues, part: ScenarioPart, typed: FormValues): FormValues {
  const fields: readonly string[] = PART_FIELDS[part]
  const others = Object.entries(values).filter(([name]) => !fields.includes(fieldOf(name)))
  return { ...Object.fromEntries(others), ...valuesOfPart(typed, part) }
}

/** Whether anything is typed in a part. */
export function isUntouched(values: FormValues, part: ScenarioPart): boolean {
  return Object.values(valuesOfPart(values, part)).every((value) => [value].flat().every((text) => text.trim() === ''))
}

/** A number that stands for what a part holds, by which a save sees that somebody else saved in between. */
export function versionOfPart(values: FormValues, part: ScenarioPart): number {
  return versionOfValues(valuesOfPart(values, part))
}

function fieldOf(name: string): string {
  return name.split('[')[0] ?? ''
}
