import { createEngine } from '#app/matching/engine.ts'
import type { TagNode } from '#app/matching/model.ts'
import { type Learned, NOTHING_LEARNED } from '#app/matching/taxonomy/learned.ts'
import type { Vocabulary } from '#app/matching/vocabulary/vocabulary.ts'
import { PLACES } from '../harness/contender.ts'
import type { Peer } from './peer.ts'

/**
 * The engine this is all about, filled and asked as the product does: every answer comes with the explanations of its
 * places, near-duplicates put together.
 */
export function enginePeer(nodes: readonly TagNode[], learned: Learned): Peer {
  return {
    name: 'engine',
    most: Number.POSITIVE_INFINITY,
    sameScores: true,
    build(companies) {
      const engine = createEngine([...nodes], learned)
      for (const company of companies) engine.put('offers', company)
      return {
        name: 'engine',
        answer: (need) => engine.rankExplained(need, { limit: PLACES }),
        figures: () => ({ indexBytes: engine.statistics().bytes }),
      }
    },
  }
}

/** The engine over the text alone, without taxonomy, vocabulary and explanations: for comparison with text search. */
export const engineTextPeer: Peer = {
  name: 'engine-text',
  most: Number.POSITIVE_INFINITY,
  sameScores: false,
  build(companies) {
    const engine = createEngine([], NOTHING_LEARNED, NO_VOCABULARY)
    for (const { id, title, text } of companies) engine.put('offers', { id, title, text, tags: [] })
    return {
      name: 'engine-text',
      answer: ({ id, title, text }) => engine.rank({ id, title, text, tags: [] }, 'offers', { limit: PLACES }),
    }
  },
}

const NO_VOCABULARY: Vocabulary = { terms: {}, cues: {}, synonyms: [], domains: [], useCases: [] }
