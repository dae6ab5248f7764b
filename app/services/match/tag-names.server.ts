import { folkWord } from '#app/domain/taxonomy/tag.ts'
import type { Evidence, Explanation } from '#app/matching/evidence.ts'
import type { TagBook } from '#app/services/catalogue/tag-book.server.ts'

/** The names, in a language, of every tag that an explanation speaks of, by id. */
export function tagNamesIn(explanation: Explanation, tags: TagBook, locale: 'zh' | 'en'): Record<string, string> {
  const ids = [
    ...explanation.gate.missing,
    ...explanation.missing.map(({ tag }) => tag),
    ...explanation.parts.flatMap(({ evidence }) => evidence.flatMap(tagsOf)),
  ]
  return Object.fromEntries([...new Set(ids)].map((id) => [id, tagName(id, tags, locale)]))
}

/** A tag's name in a language; the Chinese one where there is no other. A word of the people is its own name. */
export function tagName(id: string, tags: TagBook, locale: 'zh' | 'en'): string {
  const word = tags.word(id)
  return (locale === 'en' && word?.nameEn) || word?.name || (folkWord(id) ?? id)
}

function tagsOf(evidence: Evidence): string[] {
  if ('tag' in evidence) return [evidence.tag]
  return 'via' in evidence ? [evidence.need, evidence.offer, evidence.via] : []
}
