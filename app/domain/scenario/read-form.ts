import type { z } from 'zod'
import type { FieldErrors, FormValues } from '../form.ts'
import type { ResolveTag } from '../listing/tag-words.ts'
import { type PartStatus, partStatus } from '../part-status.ts'
import type { ResolveAgency } from './joint-agency.ts'
import { isUntouched } from './part-values.ts'
import { basicsPart } from './parts/basics.ts'
import { biddersPart } from './parts/bidders.ts'
import { closingPart } from './parts/closing.ts'
import { criteriaPart } from './parts/criteria.ts'
import { openingsPart } from './parts/openings.ts'
import { tagsPart } from './parts/tags.ts'
import { targetsPart } from './parts/targets.ts'
import { termsPart } from './parts/terms.ts'
import { isRowField, PART_FIELDS, SCENARIO_PARTS, type ScenarioPart } from './parts.ts'
import { rowsIn, textAt } from './rows.ts'

/** What reading the form depends on besides what was typed. */
export interface Circumstances {
  now: Date
  resolve: ResolveTag
  resolveAgency: ResolveAgency
}

const SCHEMAS = {
  basics: ({ resolveAgency }: Circumstances) => basicsPart(resolveAgency),
  tags: ({ resolve }: Circumstances) => tagsPart(resolve),
  openings: () => openingsPart,
  terms: () => termsPart,
  bidders: () => biddersPart,
  targets: () => targetsPart,
  criteria: () => criteriaPart,
  closing: ({ now }: Circumstances) => closingPart(now),
} as const

type ValueOf<Part extends ScenarioPart> = z.output<ReturnType<(typeof SCHEMAS)[Part]>>

/** The whole scenario as its form says it, every part valid. */
export type ScenarioContent = ValueOf<'basics'> &
  ValueOf<'tags'> &
  ValueOf<'openings'> &
  ValueOf<'terms'> &
  ValueOf<'bidders'> &
  ValueOf<'targets'> &
  ValueOf<'criteria'> &
  ValueOf<'closing'>

/** One part as read: its typed values, or what is wrong by field name. */
export type PartReading = { ok: true; content: Partial<ScenarioContent> } | { ok: false; errors: FieldErrors }

/** Reads one part of the form. */
export function readPart(values: FormValues, part: ScenarioPart, circumstances: Circumstances): PartReading {
  const reading = SCHEMAS[part](circumstances).safeParse(nested(values, part))
  if (reading.success) return { ok: true, content: reading.data }
  const errors: FieldErrors = {}
  for (const { path, message } of reading.error.issues) {
    const name = nameOf(path)
    errors[name] = [...(errors[name] ?? []), message]
  }
  return { ok: false, errors }
}

/** Everything the form says: the content of the parts that are valid, what is wrong in the others, how far each is. */
export interface FormReading {
  content: Partial<ScenarioContent>
  /** By field name, in the order of the form. */
  errors: FieldErrors
  statuses: Record<ScenarioPart, PartStatus>
}

/** Reads the whole form. */
export function readForm(values: FormValues, circumstances: Circumstances): FormReading {
  const reading: FormReading = { content: {}, errors: {}, statuses: {} as Record<ScenarioPart, PartStatus> }
  for (const part of SCENARIO_PARTS) {
    const read = readPart(values, part, circumstances)
    reading.statuses[part] = partStatus(read.ok ? {} : read.errors, isUntouched(values, part))
    if (read.ok) Object.assign(reading.content, read.content)
    else Object.assign(reading.errors, read.errors)
  }
  return reading
}

/** The whole content when nothing is wrong or missing, else null: what may be submitted. */
export function completeContent({ content, errors }: FormReading): ScenarioContent | null {
  return Object.keys(errors).length === 0 ? (content as ScenarioContent) : null
}

function nested(values: FormValues, part: ScenarioPart): Record<string, unknown> {
  return Object.fromEntries(
    PART_FIELDS[part].map((field) => {
      if (isRowField(field)) return [field, rowsIn(values, field)]
      if (field === 'modes') return [field, [values[field] ?? []].flat().filter(Boolean)]
      if (field === 'tags') return [field, [values[field] ?? []].flat().join('、')]
      return [field, textAt(values, field)]
    }),
  )
}

function nameOf(path: PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`
    return name ? `${name}.${String(key)}` : String(key)
  }, '')
}
