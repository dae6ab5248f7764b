import { z } from 'zod'
import type { FormValues } from '../form.ts'
import { severalWords } from '../loose/cells.ts'
import { cleanText } from '../loose/clean.ts'
import { TAG_GROUPS, TAG_KINDS } from './tag.ts'
import type { TagRecord, Taxonomy } from './taxonomy.ts'

export const TAG_NAME_MAX = 40
export const TAG_NAME_EN_MAX = 80
const ALIASES_MAX = 60

/** One a line: an alias may hold any separator, as some names do that it remembers. */
const aliases = z
  .string()
  .default('')
  .transform((text) => cleanText(text).split('\n').filter(Boolean))
  .refine((list) => list.length <= ALIASES_MAX, `tooMany:${ALIASES_MAX}`)
  .refine((list) => list.every((word) => word.length <= TAG_NAME_MAX), `tooLong:${TAG_NAME_MAX}`)

/** What is said of a tag: aliases one a line, parents as names with 、 between them. */
export const tagInput = z.object({
  name: z.string({ error: 'required' }).trim().min(1, 'required').max(TAG_NAME_MAX, `tooLong:${TAG_NAME_MAX}`),
  nameEn: z
    .string()
    .trim()
    .max(TAG_NAME_EN_MAX, `tooLong:${TAG_NAME_EN_MAX}`)
    .optional()
    .transform((text) => text || null),
  aliases,
  parents: z.string().default('').transform(severalWords),
  /** The version of the taxonomy that the form was filled from. */
  version: z.coerce.number().int(),
})
export type TagInput = z.output<typeof tagInput>

/** What a new tag needs besides: its kind, and the group of an industry. */
export const newTagInput = tagInput.extend({
  kind: z.enum(TAG_KINDS, { error: 'choose' }),
  group: z
    .enum(TAG_GROUPS)
    .optional()
    .transform((group) => group ?? null),
})
export type NewTagInput = z.output<typeof newTagInput>

/** A merger as its preview sends it: the tag to merge into, and the version that was shown. */
export const mergeInput = z.object({ into: z.string(), version: z.coerce.number().int() })

/** A tag as its form is first shown. */
export function formOf(tag: TagRecord, taxonomy: Taxonomy): FormValues {
  return {
    name: tag.name,
    nameEn: tag.nameEn ?? '',
    aliases: tag.aliases.join('\n'),
    parents: taxonomy
      .parentsOf(tag.id)
      .map(({ name }) => name)
      .join('、'),
    version: String(taxonomy.version),
  }
}
