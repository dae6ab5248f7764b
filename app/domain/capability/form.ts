import { z } from 'zod'
import type { FieldErrors, FormValues } from '../form.ts'
import { settleTags } from '../listing/settle-tags.ts'
import type { ResolveTag } from '../listing/tag-words.ts'
import { severalTags } from '../loose/cells.ts'
import { givenLine, paragraph } from '../scenario/parts/fields.ts'
import { MATURITIES, type Maturity, WISHES, type Wish } from '../vocabulary.ts'
import { CASE_CELLS, type CapabilityCase, caseFrom, caseInput, lineOfCase, type StoredCase } from './case.ts'
import { cellName, linesIn } from './line.ts'
import { type CapabilityRight, lineOfRight, RIGHT_CELLS, rightInput } from './right.ts'

/** The fields of the form, in their order; `cases`, `rights` and `wishes` may come several times. */
export const CAPABILITY_FIELDS = ['title', 'tags', 'text', 'maturity', 'cases', 'rights', 'wishes'] as const
export type CapabilityField = (typeof CAPABILITY_FIELDS)[number]

/** The fields that are tables, with their cells: `cases[0].what` is what the first case did. */
export const CAPABILITY_CELLS = { cases: CASE_CELLS, rights: RIGHT_CELLS } as const

/** Longest title and text, in characters as people count them. */
const CAPABILITY_TITLE_MAX = 80
export const CAPABILITY_TEXT_MAX = 2000
/** Most tags, cases and rights: beyond that they say nothing. */
const CAPABILITY_TAGS_MAX = 12
export const CASES_MAX = 20
export const RIGHTS_MAX = 30

/** 能力, complete and valid. */
export interface CapabilityContent {
  title: string
  text: string
  maturity: Maturity
  cases: CapabilityCase[]
  rights: CapabilityRight[]
  wishes: Wish[]
  tagIds: string[]
  freeTags: string[]
}

/** A capability as read: its content, or what is wrong by field name. */
export type CapabilityReading = { ok: true; content: CapabilityContent } | { ok: false; errors: FieldErrors }

/** What reading the form depends on besides what was typed. */
interface Circumstances {
  now: Date
  resolve: ResolveTag
}

/** Reads what was typed. Words that the taxonomy knows become tags, others free tags. */
export function readCapability(values: FormValues, circumstances: Circumstances): CapabilityReading {
  const reading = capabilityInput(circumstances).safeParse(typedCapability(values))
  if (reading.success) return { ok: true, content: reading.data }
  const errors: FieldErrors = {}
  for (const { path, message } of reading.error.issues) {
    const name = nameOf(path)
    errors[name] = [...new Set([...(errors[name] ?? []), message])]
  }
  return { ok: false, errors }
}

function capabilityInput({ now, resolve }: Circumstances) {
  return z
    .object({
      title: givenLine(CAPABILITY_TITLE_MAX),
      tags: z
        .string()
        .transform(severalTags)
        .refine((words) => words.length > 0, 'required')
        .refine((words) => words.length <= CAPABILITY_TAGS_MAX, `tooMany:${CAPABILITY_TAGS_MAX}`),
      text: paragraph(CAPABILITY_TEXT_MAX).refine((text) => text !== '', 'required'),
      maturity: z.enum(MATURITIES, { error: 'choose' }),
      cases: z.array(caseInput(now)).refine((rows) => rows.length <= CASES_MAX, `tooMany:${CASES_MAX}`),
      rights: z.array(rightInput).refine((rows) => rows.length <= RIGHTS_MAX, `tooMany:${RIGHTS_MAX}`),
      wishes: z.array(z.enum(WISHES, { error: 'choose' })),
    })
    .transform(({ tags, ...rest }): CapabilityContent => {
      const { tagIds, freeTags } = settleTags(tags, resolve, {})
      return { ...rest, tagIds, freeTags }
    })
}

/** What was typed in the fields of the form, and nothing else: the rows of its tables as lines, empty ones closed up. */
export function typedCapability(values: FormValues) {
  const text = (name: CapabilityField) => [values[name] ?? ''].flat().join('、')
  return {
    title: text('title'),
    tags: text('tags'),
    text: text('text'),
    maturity: text('maturity'),
    cases: linesIn(values, 'cases', CASE_CELLS),
    rights: linesIn(values, 'rights', RIGHT_CELLS),
    wishes: [values.wishes ?? []].flat().filter((one) => one.trim() !== ''),
  } satisfies Record<CapabilityField, string | string[]>
}

/** A capability as stored, as far as its form speaks of it. */
export interface StoredCapabilityFields {
  title: string
  tags: { name: string }[]
  freeTags: string[]
  text: string
  maturity: Maturity | null
  cases: StoredCase[]
  rights: CapabilityRight[]
  wishes: Wish[]
}

/** The form of a stored capability: reading it gives the same capability again. */
export function valuesOfCapability(stored: StoredCapabilityFields) {
  const { title, tags, freeTags, text, maturity, wishes } = stored
  const names = [...tags.map(({ name }) => name), ...freeTags].join('、')
  const cases = stored.cases.map((one) => lineOfCase(caseFrom(one)))
  const rights = stored.rights.map(lineOfRight)
  return typedCapability({ title, tags: names, text, maturity: maturity ?? '', cases, rights, wishes })
}

/** A cell of a table by its own name, everything else by its field's. */
function nameOf([field, row, cell]: PropertyKey[]): string {
  return cell === undefined ? String(field) : cellName(String(field), Number(row), String(cell))
}
