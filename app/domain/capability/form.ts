import { z } from 'zod'
import type { FieldErrors, FormValues } from '../form.ts'
import { settleTags } from '../listing/settle-tags.ts'
import type { ResolveTag } from '../listing/tag-words.ts'
import { severalTags } from '../loose/cells.ts'
import { givenLine, line, paragraph, REMARK_MAX } from '../scenario/parts/fields.ts'
import { MATURITIES, type Maturity, WISHES, type Wish } from '../vocabulary.ts'

/** The fields of the form, in their order; `cases` and `wishes` may come several times. */
export const CAPABILITY_FIELDS = ['title', 'tags', 'text', 'maturity', 'cases', 'wishes'] as const
export type CapabilityField = (typeof CAPABILITY_FIELDS)[number]

/** Longest title and text, in characters as people count them. */
const CAPABILITY_TITLE_MAX = 80
export const CAPABILITY_TEXT_MAX = 2000
/** Most tags and cases: beyond that they say nothing. */
const CAPABILITY_TAGS_MAX = 12
export const CASES_MAX = 20

/** 能力, complete and valid. */
export interface CapabilityContent {
  title: string
  text: string
  maturity: Maturity
  cases: string[]
  wishes: Wish[]
  tagIds: string[]
  freeTags: string[]
}

/** A capability as read: its content, or what is wrong by field name. */
export type CapabilityReading = { ok: true; content: CapabilityContent } | { ok: false; errors: FieldErrors }

/** Reads what was typed. Words that the taxonomy knows become tags, others free tags. */
export function readCapability(values: FormValues, resolve: ResolveTag): CapabilityReading {
  const reading = capabilityInput(resolve).safeParse(typedCapability(values))
  if (reading.success) return { ok: true, content: reading.data }
  const errors: FieldErrors = {}
  for (const { path, message } of reading.error.issues) {
    const name = String(path[0])
    errors[name] = [...new Set([...(errors[name] ?? []), message])]
  }
  return { ok: false, errors }
}

function capabilityInput(resolve: ResolveTag) {
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
      cases: z
        .array(line(REMARK_MAX))
        .transform((rows) => rows.filter((row) => row !== ''))
        .refine((rows) => rows.length <= CASES_MAX, `tooMany:${CASES_MAX}`),
      wishes: z.array(z.enum(WISHES, { error: 'choose' })),
    })
    .transform(({ tags, ...rest }): CapabilityContent => {
      const { tagIds, freeTags } = settleTags(tags, resolve, {})
      return { ...rest, tagIds, freeTags }
    })
}

/** What was typed in the fields of the form, and nothing else; rows that hold nothing are closed up. */
export function typedCapability(values: FormValues) {
  const text = (name: CapabilityField) => [values[name] ?? ''].flat().join('、')
  const several = (name: CapabilityField) => [values[name] ?? []].flat().filter((one) => one.trim() !== '')
  return {
    title: text('title'),
    tags: text('tags'),
    text: text('text'),
    maturity: text('maturity'),
    cases: several('cases'),
    wishes: several('wishes'),
  } satisfies Record<CapabilityField, string | string[]>
}

/** A capability as stored, as far as its form speaks of it. */
export interface StoredCapabilityFields {
  title: string
  tags: { name: string }[]
  freeTags: string[]
  text: string
  maturity: Maturity | null
  cases: string[]
  wishes: Wish[]
}

/** The form of a stored capability: reading it gives the same capability again. */
export function valuesOfCapability({ title, tags, freeTags, text, maturity, cases, wishes }: StoredCapabilityFields) {
  const names = [...tags.map(({ name }) => name), ...freeTags].join('、')
  return typedCapability({ title, tags: names, text, maturity: maturity ?? '', cases, wishes })
}
