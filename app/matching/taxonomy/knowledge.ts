import type { TagNode } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Knowledge } from '../score/prepare.ts'
import { conceptKey, TermBook } from '../terms/term-book.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { compileTaxonomy } from './compile-taxonomy.ts'
import type { Learned } from './learned.ts'
import { LearnedTags } from './learned-tags.ts'

/** Words that people entered as tags though the taxonomy has none become tags of their own; this begins their ids. */
export const FOLK_PREFIX = 'free:'

/** Puts together what profiles are prepared with. */
export function knowledgeOf(nodes: TagNode[], vocabulary: Vocabulary, learned: Learned): Knowledge {
  const folk = new Map(learned.folk.map((word) => [word, `${FOLK_PREFIX}${word}`]))
  const taxonomy = compileTaxonomy([...nodes, ...Array.from(folk, ([word, id]) => folkNode(word, id))], vocabulary)
  return { taxonomy, learned: new LearnedTags(learned), folk }
}

/** The terms an engine begins with: those that were learned, under their numbers, and every concept. */
export interface FirstTerms {
  book: TermBook
  /** By term, how much it counts beside a character or pair of the text. */
  weights: Uint8Array
  /** By term, the concept it stands for, or −1. */
  concepts: Int32Array
  /** Han characters, those of most profiles first. */
  frequent: string[]
}

/**
 * Numbers what was learned and every concept.
 * @param saved a book of an engine that learned the same, to go on with its numbers
 */
export function firstTerms({ taxonomy }: Knowledge, learned: Learned, saved = bookOf(learned)): FirstTerms {
  const book = TermBook.restore(saved.keys, saved.words)
  const { concepts } = taxonomy.lexicon
  const terms = concepts.map((_, concept) => book.add(conceptKey(concept)))
  const reach = Math.max(0, ...terms) + 1
  const first: FirstTerms = {
    book,
    weights: new Uint8Array(reach).fill(1),
    concepts: new Int32Array(reach).fill(-1),
    frequent: frequentCharacters(learned),
  }
  terms.forEach((term, concept) => {
    first.weights[term] = PARAMETERS.concept[concepts[concept]!.kind]
    first.concepts[term] = concept
  })
  return first
}

function bookOf({ keys, words }: Learned): { keys: Uint32Array; words: string } {
  return { keys, words }
}

function frequentCharacters({ keys, shares }: Learned): string[] {
  const characters: { key: number; share: number }[] = []
  keys.forEach((key, term) => {
    if (key > 0xffff && (key & 0xffff) === 0) characters.push({ key, share: shares[term]! })
  })
  return characters.sort((a, b) => b.share - a.share || a.key - b.key).map(({ key }) => String.fromCharCode(key >>> 16))
}

function folkNode(word: string, id: string): TagNode {
  return { id, name: word, kind: 'technology', parents: [], aliases: [], related: [], hints: [] }
}
