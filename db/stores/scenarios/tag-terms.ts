import type { TagTerm } from '../../../app/domain/listing/tag-words.ts'
import type { Reader } from '../../handle.ts'
import { tag, tagAlias } from '../../schema.ts'

/** The whole taxonomy is read: it has some hundred tags, and this bounds what a runaway one could cost. */
const TAGS_READ_MAX = 5000
const ALIASES_READ_MAX = 50_000

/** The words of every tag; the name and the aliases of a merged tag are aliases of its successor. */
export async function tagTerms(reader: Reader): Promise<TagTerm[]> {
  const tags = await reader
    .select({ id: tag.id, name: tag.name, mergedIntoId: tag.mergedIntoId })
    .from(tag)
    .orderBy(tag.position, tag.id)
    .limit(TAGS_READ_MAX)
  const aliases = await reader
    .select({ tagId: tagAlias.tagId, alias: tagAlias.alias })
    .from(tagAlias)
    .orderBy(tagAlias.tagId, tagAlias.alias)
    .limit(ALIASES_READ_MAX)
  const mergedInto = new Map(tags.map(({ id, mergedIntoId }) => [id, mergedIntoId]))
  const words = new Map<string, string[]>()
  const add = (id: string, word: string) => {
    const heir = successor(id, mergedInto)
    words.set(heir, [...(words.get(heir) ?? []), word])
  }
  for (const { tagId, alias } of aliases) add(tagId, alias)
  for (const { id, name, mergedIntoId } of tags) if (mergedIntoId) add(id, name)
  const living = tags.filter(({ mergedIntoId }) => mergedIntoId === null)
  return living.map(({ id, name }) => ({ id, name, aliases: words.get(id) ?? [] }))
}

function successor(id: string, mergedInto: Map<string, string | null>): string {
  const seen = new Set<string>()
  let at = id
  for (let next = mergedInto.get(at); next && !seen.has(next); next = mergedInto.get(at)) {
    seen.add(next)
    at = next
  }
  return at
}
