import type { FormValues } from '../form.ts'
import { severalTags } from '../loose/cells.ts'
import { isRowField, PART_FIELDS, ROW_COLUMNS, type RowField, SCENARIO_PARTS, type ScenarioField } from './parts.ts'
import { rowsIn, type TypedRow, textAt } from './rows.ts'

/** A row of a table before and after; null on the side on which there is none. */
export interface RowDifference {
  before: TypedRow | null
  after: TypedRow | null
}

/**
 * How one field differs. value: short or chosen from a list, as a form that holds nothing else; text: longer writing;
 * words: several values in no order; rows: a table, its unchanged rows only counted.
 */
export type Difference = { field: ScenarioField } & (
  | { kind: 'value'; before: FormValues; after: FormValues }
  | { kind: 'text'; before: string; after: string }
  | { kind: 'words'; gone: string[]; kept: string[]; added: string[] }
  | { kind: 'rows'; rows: RowDifference[]; unchanged: number }
)

/** Every field of the form, in its order. */
export const SCENARIO_FIELDS: readonly ScenarioField[] = SCENARIO_PARTS.flatMap(
  (part): readonly ScenarioField[] => PART_FIELDS[part],
)

/**
 * What differs between two records of a scenario, each given as the values of its form (see `valuesOf`), field by field
 * in the order of the form. The order of tags and of rows makes no difference, nor do blanks around a text.
 */
export function differencesBetween(
  before: FormValues,
  after: FormValues,
  fields: readonly ScenarioField[] = SCENARIO_FIELDS,
): Difference[] {
  return fields.map((field) => differenceIn(field, before, after)).filter((difference) => difference !== null)
}

function differenceIn(field: ScenarioField, before: FormValues, after: FormValues): Difference | null {
  if (isRowField(field)) return rowDifference(field, rowsIn(before, field), rowsIn(after, field))
  if (isSeveral(field, before, after)) return wordDifference(field, wordsIn(before, field), wordsIn(after, field))
  const [was, becomes] = [plainAt(before, field), plainAt(after, field)]
  if (was === becomes) return null
  const isLong = Math.max(was.length, becomes.length) > SHORT_MAX || /\n/.test(was + becomes)
  if (isLong) return { field, kind: 'text', before: was, after: becomes }
  return { field, kind: 'value', before: { [field]: was }, after: { [field]: becomes } }
}

/** A text so short is read at a glance: it is shown whole before and whole after. */
const SHORT_MAX = 30

/** Fields of which one text holds several words, whatever the browser sent. */
const WORD_FIELDS: readonly ScenarioField[] = ['tags', 'requiredTags']
const CHOICE_FIELDS: readonly ScenarioField[] = ['modes']

function isSeveral(field: ScenarioField, before: FormValues, after: FormValues): boolean {
  const isList = Array.isArray(before[field]) || Array.isArray(after[field])
  return isList || WORD_FIELDS.includes(field) || CHOICE_FIELDS.includes(field)
}

function wordsIn(values: FormValues, field: ScenarioField): string[] {
  const texts = [values[field] ?? ''].flat()
  return [...new Set(WORD_FIELDS.includes(field) ? severalTags(texts.join('、')) : texts.filter(Boolean))]
}

function wordDifference(field: ScenarioField, was: string[], becomes: string[]): Difference | null {
  const gone = was.filter((word) => !becomes.includes(word))
  const added = becomes.filter((word) => !was.includes(word))
  if (gone.length + added.length === 0) return null
  return { field, kind: 'words', gone, kept: was.filter((word) => becomes.includes(word)), added }
}

function plainAt(values: FormValues, field: ScenarioField): string {
  return textAt(values, field).replace(/\r\n?/g, '\n').trim()
}

/** Rows that say the same belong together, then rows of the same name; what is left over came or went. */
function rowDifference(field: RowField, was: TypedRow[], becomes: TypedRow[]): Difference | null {
  const [name = ''] = ROW_COLUMNS[field]
  const partners = new Map<TypedRow, TypedRow>()
  for (const alike of [isSame, (one: TypedRow, other: TypedRow) => one[name] === other[name]]) {
    const taken = new Set(partners.values())
    for (const after of becomes) {
      const before = partners.has(after) ? undefined : was.find((one) => !taken.has(one) && alike(one, after))
      if (!before) continue
      partners.set(after, before)
      taken.add(before)
    }
  }
  const rows = becomes.map((after): RowDifference => ({ before: partners.get(after) ?? null, after }))
  const kept = new Set(partners.values())
  for (const [at, before] of was.entries()) {
    if (kept.has(before)) continue
    const behind = rows.findIndex((row) => row.before === was[at - 1])
    rows.splice(at === 0 ? 0 : behind + 1, 0, { before, after: null })
  }
  const changed = rows.filter(({ before, after }) => !before || !after || !isSame(before, after))
  return changed.length === 0 ? null : { field, kind: 'rows', rows: changed, unchanged: rows.length - changed.length }
}

function isSame(one: TypedRow, other: TypedRow): boolean {
  return Object.keys({ ...one, ...other }).every(
    (column) => (one[column] ?? '').trim() === (other[column] ?? '').trim(),
  )
}
