import type { FormValues } from '../form.ts'
import { textAt } from '../scenario/rows.ts'

/** The numbered fields of a form (`row[0]`, `row[1]` …), each by its number, with what it says. */
export function numberedFields(form: FormValues, name: string): [at: string, text: string][] {
  return Object.keys(form).flatMap((key): [string, string][] => {
    const at = new RegExp(`^${name}\\[(\\d{1,4})\\]$`, 'u').exec(key)?.[1]
    return at === undefined ? [] : [[at, textAt(form, key)]]
  })
}
