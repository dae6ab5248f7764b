import { type DraftNeed, WRITTEN_FIELDS, type WrittenField } from '#app/domain/standing/draft-need.ts'
import type { Engine } from '#app/matching/engine.ts'
import { VOCABULARY } from '#app/matching/vocabulary/vocabulary.ts'

/** A phrase of a draft that no company uses, and what companies say instead. */
export interface UnusedTerm {
  field: WrittenField
  from: string
  to: string
}

/** Phrases of one draft that are looked up. */
const LOOKED_UP = 6
/** Companies counted for one word: which of two words is the more usual one shows before. */
const COUNTED = 200

/**
 * Phrases of a draft that stand in no company's texts, though another word for the same does; that word is the one most
 * companies use. The longest phrases come first, and none that is part of one that was found.
 */
export function unusedTerms(draft: DraftNeed, engine: Engine): UnusedTerm[] {
  const uses = new Map<string, number>()
  const usesOf = (word: string) => {
    const known = uses.get(word) ?? engine.literal(word, 'offers', COUNTED).length
    uses.set(word, known)
    return known
  }
  return phrasesIn(draft)
    .slice(0, LOOKED_UP)
    .flatMap(({ field, from, others }): UnusedTerm[] => {
      if (usesOf(from) > 0) return []
      const [best] = others
        .map((to) => ({ to, uses: usesOf(to) }))
        .sort((a, b) => b.uses - a.uses)
        .filter((other) => other.uses > 0)
      return best ? [{ field, from, to: best.to }] : []
    })
}

interface Phrase {
  field: WrittenField
  from: string
  others: string[]
}

/** The synonyms that stand in a draft as words of their own, each with those that neither hold it nor are part of it. */
function phrasesIn(draft: DraftNeed): Phrase[] {
  const found = WRITTEN_FIELDS.flatMap((field) => {
    const text = draft[field]
    const edges = edgesOf(text)
    return VOCABULARY.synonyms.flatMap((group) =>
      group
        .filter((from) => text.includes(from) && standsAlone(text, from, edges))
        .map((from) => ({ field, from, others: group.filter((to) => !to.includes(from) && !from.includes(to)) })),
    )
  })
  found.sort((a, b) => b.from.length - a.from.length)
  return found.filter(
    ({ field, from }, at) => !found.slice(0, at).some((longer) => longer.field === field && longer.from.includes(from)),
  )
}

/** Whether a phrase begins and ends with a word wherever it stands: 电线 does not in 配电线路. */
function standsAlone(text: string, phrase: string, edges: ReadonlySet<number>): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!edges.has(at) || !edges.has(at + phrase.length)) return false
  return true
}

/** Where the words of a text begin, and its end. */
function edgesOf(text: string): Set<number> {
  return new Set([...Array.from(WORDS.segment(text), ({ index }) => index), text.length])
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })
