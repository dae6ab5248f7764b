import type { CapabilityField } from '../capability/form.ts'
import type { FormValues } from '../form.ts'
import { severalTags } from '../loose/cells.ts'
import { PART_FIELDS, type RowField, SCENARIO_PARTS, type ScenarioField } from '../scenario/parts.ts'
import { rowsIn, rowValues, type TypedRow, textAt } from '../scenario/rows.ts'

/** How a field holds what it says: one text, words in one text, several values, or the rows of a table. */
export type Shape = 'text' | 'words' | 'several' | 'rows'
export type Shapes = Readonly<Record<string, Shape>>

/** The fields of a scenario that a draft may take over; criteria are left, since their weights make one whole. */
export const SCENARIO_SHAPES: Shapes = {
  ...(Object.fromEntries(
    SCENARIO_PARTS.flatMap((part) => PART_FIELDS[part].filter(isTakeable).map((field) => [field, 'text'])),
  ) as Record<ScenarioField, Shape>),
  ...{ tags: 'words', requiredTags: 'words', modes: 'several', openings: 'rows', targets: 'rows' },
  ...{ jointAgencies: 'rows', eligibility: 'rows', bidderQuestions: 'rows' },
}

/** The fields of a capability that another may take over. */
export const CAPABILITY_SHAPES: Record<CapabilityField, Shape> = {
  title: 'text',
  tags: 'words',
  text: 'text',
  maturity: 'text',
  cases: 'several',
  rights: 'several',
  wishes: 'several',
}

/** What one field of the other record says that the kept one lacks. */
export interface Lacking {
  field: string
  items: (string | TypedRow)[]
}

/** What the kept record lacks and the other one has, field by field. A text that says something else is not lacking. */
export function lackingIn(kept: FormValues, other: FormValues, shapes: Shapes): Lacking[] {
  return Object.entries(shapes)
    .map(([field, shape]) => {
      const has = new Set(itemsOf(kept, field, shape).map(keyOf))
      const items = itemsOf(other, field, shape).filter((item) => !has.has(keyOf(item)))
      return { field, items: shape === 'text' && has.size > 0 ? [] : items }
    })
    .filter(({ items }) => items.length > 0)
}

/** The form with what it lacked. */
export function withTaken(kept: FormValues, taken: readonly Lacking[], shapes: Shapes): FormValues {
  return taken.reduce((form, { field, items }) => {
    const shape = shapes[field] ?? 'text'
    return written(form, field, shape, [...itemsOf(form, field, shape), ...items])
  }, kept)
}

/** The form without what it took over, as far as that stands there unchanged. */
export function withoutTaken(form: FormValues, taken: readonly Lacking[], shapes: Shapes): FormValues {
  return taken.reduce((rest, { field, items }) => {
    const shape = shapes[field] ?? 'text'
    const gone = new Set(items.map(keyOf))
    return written(
      rest,
      field,
      shape,
      itemsOf(rest, field, shape).filter((item) => !gone.has(keyOf(item))),
    )
  }, form)
}

function itemsOf(form: FormValues, field: string, shape: Shape): (string | TypedRow)[] {
  if (shape === 'rows') return rowsIn(form, field as RowField)
  if (shape === 'several') return [form[field] ?? []].flat().filter((one) => one.trim() !== '')
  const text = [form[field] ?? ''].flat().join('、')
  if (shape === 'words') return severalTags(text)
  return textAt(form, field).trim() === '' ? [] : [textAt(form, field)]
}

function written(form: FormValues, field: string, shape: Shape, items: readonly (string | TypedRow)[]): FormValues {
  const others = Object.entries(form).filter(([name]) => name !== field && !name.startsWith(`${field}[`))
  const rest = Object.fromEntries(others)
  if (shape === 'rows') {
    const rows = items as TypedRow[]
    return rows.length > 0 ? { ...rest, ...rowValues(field as RowField, rows) } : { ...rest, [field]: '' }
  }
  const texts = items as string[]
  if (shape === 'several') return { ...rest, [field]: [...texts] }
  return { ...rest, [field]: texts.join('、') }
}

/** Cells that are empty say nothing: a row that was written before a column was there is still the same. */
function keyOf(item: string | TypedRow): string {
  if (typeof item === 'string') return item.trim()
  return JSON.stringify(
    Object.entries(item)
      .filter(([, text]) => text !== '')
      .sort(),
  )
}

function isTakeable(field: ScenarioField): boolean {
  return field !== 'criteria'
}
