import { type Block, CAPACITY } from '../index/block.ts'
import type { Query } from './query.ts'

/** Sums of one query over the documents of one block, by place, in whole numbers: they are the same in any order. */
export class Accumulator {
  readonly tags = new Float64Array(CAPACITY)
  readonly text = new Float64Array(CAPACITY)

  /**
   * Adds up a query's words and tags over a block.
   * @param counts what a term posting (place · 4 + times) counts: saturations of offers, the plain times of needs
   */
  over(block: Block, query: Query, counts: Uint16Array) {
    this.tags.fill(0, 0, block.size)
    this.text.fill(0, 0, block.size)
    this.addTerms(block, query, counts)
    this.addTags(block, query)
  }

  private addTerms({ terms }: Block, query: Query, counts: Uint16Array) {
    const { text } = this
    for (let i = 0; i < query.terms.length; i++) {
      if (!terms.find(query.terms[i]!)) continue
      const { list, to } = terms
      const factor = query.factors[i]!
      for (let at = terms.from; at < to; at++) {
        const posting = list[at]!
        text[posting >> 2]! += factor * counts[posting]!
      }
    }
  }

  private addTags({ tags: postings }: Block, query: Query) {
    const { tags } = this
    for (let i = 0; i < query.tags.length; i++) {
      if (!postings.find(query.tags[i]!)) continue
      const { list, to } = postings
      const factor = query.tagFactors[i]!
      for (let at = postings.from; at < to; at++) {
        const posting = list[at]!
        tags[posting >> 8]! += factor * (posting & 255)
      }
    }
  }
}

/** How often each term posting says that a need has the term. */
export const TIMES = Uint16Array.from({ length: CAPACITY * 4 }, (_, posting) => posting & 3)
