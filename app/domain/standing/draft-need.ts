import type { FormValues } from '../form.ts'
import { settleTags } from '../listing/settle-tags.ts'
import type { ResolveTag } from '../listing/tag-words.ts'
import { severalTags } from '../loose/cells.ts'
import { cleanLine, cleanText } from '../loose/clean.ts'
import { rowsIn, textAt } from '../scenario/rows.ts'
import { DISTRICTS, type District, OPENING_KINDS, type Opening, STAGES, type Stage } from '../vocabulary.ts'

/** The fields of a draft that are written in sentences. */
export const WRITTEN_FIELDS = ['title', 'summary', 'requirement'] as const
export type WrittenField = (typeof WRITTEN_FIELDS)[number]

/** What a draft says so far, as far as matching reads it. */
export interface DraftNeed extends Record<WrittenField, string> {
  tagIds: string[]
  requiredTagIds: string[]
  freeTags: string[]
  stage: Stage | null
  district: District | null
  openings: Opening[]
}

/**
 * Reads a form that is still being written: each field by itself, valid or not, unlike what may be submitted. Of what
 * is published later from the same form it says the same.
 */
export function draftNeedOf(form: FormValues, resolve: ResolveTag): DraftNeed {
  const words = (name: string) => severalTags([form[name] ?? []].flat().join('、'))
  const required = settleTags(words('requiredTags'), resolve, {})
  const all = settleTags([...words('tags'), ...words('requiredTags')], resolve, {})
  return {
    title: cleanLine(textAt(form, 'title')),
    summary: cleanText(textAt(form, 'summary')),
    requirement: cleanText(textAt(form, 'requirement')),
    tagIds: all.tagIds,
    requiredTagIds: required.tagIds,
    freeTags: all.freeTags,
    stage: STAGES.find((stage) => stage === textAt(form, 'stage')) ?? null,
    district: DISTRICTS.find((district) => district === textAt(form, 'district')) ?? null,
    openings: rowsIn(form, 'openings').flatMap(({ kind, note = '', quantity = '', conditions = '' }): Opening[] => {
      const known = OPENING_KINDS.find((one) => one === kind)
      const [much, rules] = [cleanLine(quantity), cleanLine(conditions)]
      const rest = { ...(much && { quantity: much }), ...(rules && { conditions: rules }) }
      return known ? [{ kind: known, note: cleanLine(note), ...rest }] : []
    }),
  }
}

/** Whether a draft says anything that could be matched. */
export function saysNothing({ title, summary, requirement, tagIds, freeTags }: DraftNeed): boolean {
  return `${title}${summary}${requirement}` === '' && tagIds.length + freeTags.length === 0
}
