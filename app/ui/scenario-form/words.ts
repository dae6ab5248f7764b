import type { FieldErrors } from '#app/domain/form.ts'
import { isRowField, type ScenarioField } from '#app/domain/scenario/parts.ts'
import { fieldErrorWords } from '#app/text/field-errors.ts'
import type { Locale } from '#app/text/locale.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'

/** The label of a field; of a cell in a table with its row: 第 2 行 · 目标值. */
export function labelOf(name: string, locale: Locale): string {
  const words = scenarioFormText[locale]
  const [, root = name, row, column = ''] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(name) ?? []
  if (row === undefined) return words.field[root as ScenarioField] ?? root
  const label = words.column[column as keyof typeof words.column] ?? column
  return isRowField(root) ? `${words.row(Number(row) + 1)} · ${label}` : label
}

/** What is wrong with each field, with its label: the same words in the summary and beside the field. */
export function sentencesOf(errors: FieldErrors, locale: Locale): Record<string, string[]> {
  const colon = locale === 'zh' ? '：' : ': '
  return Object.fromEntries(
    Object.entries(errors).map(([name, codes]) => [
      name,
      codes.map((code) => `${labelOf(name, locale)}${colon}${fieldErrorWords(code, locale)}`),
    ]),
  )
}
