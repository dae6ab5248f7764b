import type { FoundTag } from './lookup.ts'
import type { TagKind } from './tag.ts'
import type { TagRecord, Taxonomy } from './taxonomy.ts'

/** A tag as the type-ahead is told of it. */
export interface ToldTag {
  id: string
  name: string
  /** The tags above it, or the group of an industry. */
  path: string
  kind: TagKind
  matched?: string
}

/** How a tag is called in a language. */
export function calledIn(locale: 'zh' | 'en', { name, nameEn }: Pick<TagRecord, 'name' | 'nameEn'>): string {
  return locale === 'en' ? (nameEn ?? name) : name
}

/**
 * Tells of a found tag in a language.
 * @param rootOf what stands at the head of the path of a tag without parents: its group or its kind, in words
 */
export function toldTag(
  { tag, matched }: FoundTag,
  taxonomy: Taxonomy,
  locale: 'zh' | 'en',
  rootOf: (tag: TagRecord) => string,
): ToldTag {
  const above = taxonomy.pathOf(tag.id)
  const path = above.length > 0 ? above.map((each) => calledIn(locale, each)).join(' › ') : rootOf(tag)
  return { id: tag.id, name: calledIn(locale, tag), path, kind: tag.kind, ...(matched ? { matched } : {}) }
}
