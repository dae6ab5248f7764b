import { type Knowledge, prepare } from './score/prepare.ts'
import { speakingFor } from './taxonomy/infer-tags.ts'
import { FOLK_PREFIX } from './taxonomy/knowledge.ts'
import type { TermBook } from './terms/term-book.ts'
import { PassingSource } from './terms/term-source.ts'

/** A tag a text speaks of, for suggesting it to its author. `confidence` is 0–1. */
export interface SuggestedTag {
  tag: string
  confidence: number
  /** Words of the text that speak for it. */
  from: string[]
  /** Whether no word of the text names it: the text only reads like those of profiles with the tag. */
  learned: boolean
}

/** Tags of the taxonomy that a text speaks of or reads like, most certain first. */
export function suggestTags(knowledge: Knowledge, book: TermBook, text: string, limit: number): SuggestedTag[] {
  const { tags, voices, terms, times } = prepare(knowledge, new PassingSource(book), 'offers', {
    id: '',
    title: '',
    text,
    tags: [],
  })
  const counting = terms.filter((_, i) => times[i]! > 0)
  const { ids, lexicon } = knowledge.taxonomy
  return tags
    .filter(({ tag }) => !ids[tag]!.startsWith(FOLK_PREFIX))
    .sort((a, b) => b.weight - a.weight || a.tag - b.tag)
    .slice(0, limit)
    .map(({ tag, weight, read }) => {
      const learned = read === 0
      const words = () => knowledge.learned.wordsFor(tag, counting, WORDS).map((term) => book.unitOf(term))
      return {
        tag: ids[tag]!,
        confidence: weight / 100,
        from: learned ? words() : speakingFor(tag, voices, lexicon, 'phrase', WORDS),
        learned,
      }
    })
}

const WORDS = 4
