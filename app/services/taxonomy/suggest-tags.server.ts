import { settleTags } from '#app/domain/listing/settle-tags.ts'
import { severalTags } from '#app/domain/loose/cells.ts'
import type { TagSuggestion } from '#app/domain/taxonomy/suggestion.ts'
import { calledIn } from '#app/domain/taxonomy/told-tag.ts'
import type { SuggestedTag } from '#app/matching/suggest-tags.ts'
import type { Call } from '#app/services/call.ts'
import { catalogueOf } from '../catalogue/catalogue-of.server.ts'
import { tagResolver } from '../scenario/circumstances.server.ts'
import { taxonomyOf } from './taxonomy-of.server.ts'

/** More than this would have to be read instead of chosen from. */
const OFFERED_MAX = 6
/** Tags that are looked at before those already chosen and those no longer offered are left out. */
const CONSIDERED = 40
/** What speaks for a tag less than this is a guess: a hint or two that would suit other tags as well. */
const LEAST_CONFIDENCE = 0.3

/** What an author has written so far. */
export interface Written {
  /** Everything that says what it is about. */
  texts: readonly string[]
  /** The fields of tag names, as typed. */
  chosen: readonly string[]
}

/** Tags that a text speaks of or reads like and that its author has not chosen, most certain first. */
export async function suggestedTags(call: Call, written: Written, locale: 'zh' | 'en'): Promise<TagSuggestion[]> {
  const taxonomy = await taxonomyOf(call.db)
  return (await tagsSuggestedBy(call, written)).flatMap(({ tag: id, from, learned }): TagSuggestion[] => {
    const tag = taxonomy.tag(id)
    return tag ? [{ name: calledIn(locale, tag), from, learned }] : []
  })
}

/** The same by id; only tags that are still offered. */
export async function tagsSuggestedBy(call: Call, { texts, chosen }: Written): Promise<SuggestedTag[]> {
  const text = texts.filter((each) => each.trim() !== '').join('\n')
  if (text === '') return []
  const resolve = await tagResolver(call.db)
  const taxonomy = await taxonomyOf(call.db)
  const { engine } = (await catalogueOf(call.db)).shelves
  const taken = new Set(settleTags(chosen.flatMap(severalTags), resolve, {}).tagIds)
  return engine
    .suggestTags(text, CONSIDERED)
    .filter(({ tag, confidence }) => confidence >= LEAST_CONFIDENCE && !taken.has(tag))
    .filter(({ tag }) => taxonomy.tag(tag)?.state === 'active')
    .slice(0, OFFERED_MAX)
}
