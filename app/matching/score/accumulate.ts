import { type Block, CAPACITY } from '../index/block.ts'
import type { Query } from './query.ts'
import type { Saturations } from './saturations.ts'

/** Sums of one query over the documents of one block, by place, in whole numbers: they are the same in any order. */
export class Accumulator {
  readonly tags = new Float64Array(CAPACITY)
  readonly text = new Float64Array(CAPACITY)

  /** Adds up a need's words and tags over offers. */
  overOffers(block: Block, query: Query, saturations: Saturations) {
    this.clear(block)
    const saturated = saturations.of(block)
    const { text } = this
    for (let i = 0; i < query.terms.length; i++) {
      if (!block.terms.find(query.terms[i]!)) continue
      const { list, to } = block.terms
      const factor = query.factors[i]!
      for (let at = block.terms.from; at < to; at++) {
        const posting = list[at]!
        text[posting >> 2]! += factor * saturated[posting]!
      }
    }
    this.addTags(block, query)
  }

  /** Adds up an offer's words and tags over needs. */
  overNeeds(block: Block, query: Query) {
    this.clear(block)
    const { text } = this
    for (let i = 0; i < query.terms.length; i++) {
      if (!block.terms.find(query.terms[i]!)) continue
      const { list, to } = block.terms
      const factor = query.factors[i]!
      for (let at = block.terms.from; at < to; at++) {
        const posting = list[at]!
        text[posting >> 2]! += factor * (posting & 3)
      }
    }
    this.addTags(block, query)
  }

  private addTags(block: Block, query: Query) {
    const { tags } = this
    for (let i = 0; i < query.tags.length; i++) {
      if (!block.tags.find(query.tags[i]!)) continue
      const { list, to } = block.tags
      const factor = query.tagFactors[i]!
      for (let at = block.tags.from; at < to; at++) {
        const posting = list[at]!
        tags[posting >> 8]! += factor * (posting & 255)
      }
    }
  }

  private clear(block: Block) {
    this.tags.fill(0, 0, block.size)
    this.text.fill(0, 0, block.size)
  }
}
