import type { Profile, TagNode } from '#app/matching/model.ts'
import type { Facts } from '#app/matching/score/facts.ts'
import { type Prepared, prepare } from '#app/matching/score/prepare.ts'
import { firstTerms, knowledgeOf } from '#app/matching/taxonomy/knowledge.ts'
import type { Learned } from '#app/matching/taxonomy/learned.ts'
import { BookingSource } from '#app/matching/terms/term-source.ts'
import { fold } from '#app/matching/text/fold.ts'
import { segment } from '#app/matching/text/segment.ts'
import { VOCABULARY } from '#app/matching/vocabulary/vocabulary.ts'

/** A profile as peers of the same formula are given it: read once, by the engine's own reading, so that only scoring differs. */
export interface ReadProfile {
  id: string
  /** Numbers of its terms with how often each counts (1–3), what it only excludes left out. */
  terms: { term: number; times: number }[]
  /** Units of its text, repeats included. */
  length: number
  /** Its tags as a vector of length 255. */
  tags: { tag: number; weight: number }[]
  /** By tag, the confidence in hundredths. */
  confidences: { tag: number; weight: number }[]
  facts: Facts
}

/** How peers read a profile. */
export interface Reading {
  read(side: 'needs' | 'offers', profile: Profile): ReadProfile
  /** How much a term of a need counts. */
  weightOf(term: number): number
  /** The folded text from which `unitsOf` makes units: for systems that take text alone. */
  text(profile: Profile): string
  unitsOf(text: string): string[]
}

/** The engine's reading by a taxonomy and what was learned. */
export function readingOf(nodes: readonly TagNode[], learned: Learned): Reading {
  const knowledge = knowledgeOf([...nodes], VOCABULARY, learned)
  const { book, weights } = firstTerms(knowledge, learned)
  const source = new BookingSource(book)
  return {
    read: (side, profile) => readOf(prepare(knowledge, source, side, profile)),
    weightOf: (term) => weights[term] ?? 1,
    text: ({ title, text }) => fold(`${title}。${text}`),
    unitsOf: segment,
  }
}

function readOf({ id, terms, times, length, vector, tags, facts }: Prepared): ReadProfile {
  return {
    id,
    terms: Array.from(terms, (term, i) => ({ term, times: times[i]! })).filter((one) => one.times > 0),
    length,
    tags: Array.from(vector.tags, (tag, i) => ({ tag, weight: vector.weights[i]! })),
    confidences: tags.map(({ tag, weight }) => ({ tag, weight })),
    facts,
  }
}
