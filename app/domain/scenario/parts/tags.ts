import { z } from 'zod'
import { settleTags } from '../../listing/settle-tags.ts'
import type { ResolveTag } from '../../listing/tag-words.ts'
import { severalTags } from '../../loose/cells.ts'
import { DISTRICTS, STAGES } from '../../vocabulary.ts'

/** Most tags of one scenario: beyond that they say nothing. */
const TAGS_MAX = 12

/**
 * 产业标签与阶段. Words that the taxonomy knows become tags, others free tags; a required tag is one of the tags and
 * must be in the taxonomy, since it gates the matching.
 */
export function tagsPart(resolve: ResolveTag) {
  return z
    .object({
      tags: z
        .string()
        .transform(severalTags)
        .refine((words) => words.length > 0, 'required'),
      requiredTags: z.string().transform(severalTags),
      stage: z.enum(STAGES, { error: 'choose' }),
      district: z.union([z.enum(DISTRICTS), z.literal('').transform(() => null)], { error: 'choose' }),
    })
    .transform(({ tags, requiredTags, stage, district }, context) => {
      const required = settleTags(requiredTags, resolve, {})
      const all = settleTags([...tags, ...requiredTags], resolve, {})
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message, input: field })
      if (all.tagIds.length + all.freeTags.length > TAGS_MAX) refuse('tags', `tooMany:${TAGS_MAX}`)
      for (const word of required.freeTags) refuse('requiredTags', `tagUnknown:${word}`)
      return { tagIds: all.tagIds, requiredTagIds: required.tagIds, freeTags: all.freeTags, stage, district }
    })
}

/** A tag as a draft shows it: its name in the taxonomy, or the word as typed when the taxonomy does not know it. */
export interface ShownTag {
  name: string
  required: boolean
  known: boolean
}

/** The tags that two fields of words stand for, required ones first. */
export function tagsShown(words: { tags: string; requiredTags: string }, resolve: ResolveTag): ShownTag[] {
  const shown = new Map<string, ShownTag>()
  for (const [text, required] of [[words.requiredTags, true] as const, [words.tags, false] as const]) {
    for (const word of settleTags(severalTags(text), resolve, {}).tagWords) {
      const match = resolve(word)
      for (const name of match?.names ?? [word]) {
        if (!shown.has(name)) shown.set(name, { name, required, known: match !== null })
      }
    }
  }
  return [...shown.values()]
}
