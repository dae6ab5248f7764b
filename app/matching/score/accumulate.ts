import { type Block, CAPACITY } from '../index/block.ts'
import { codeAt } from '../index/term-postings.ts'
import type { Query } from './query.ts'

/** Sums of one query over the documents of one block, by place, in whole numbers: they are the same in any order. */
export class Accumulator {
  readonly tags = new Float64Array(CAPACITY)
  readonly text = new Float64Array(CAPACITY)
  /** What `over` left out, the weightiest first. */
  readonly left: LeftOut[] = []

  /**
   * Adds up a query's words and tags over a block, but for the terms that have columns.
   * @param counts what a term posting (place · 4 + times) counts: saturations of offers, the plain times of needs
   */
  over(block: Block, query: Query, counts: Uint16Array) {
    this.tags.fill(0, 0, block.size)
    this.text.fill(0, 0, block.size)
    this.left.length = 0
    this.addTags(block, query)
    for (let i = 0; i < query.terms.length; i++) {
      const column = block.terms.columnOf(query.terms[i]!)
      if (column) this.left.push({ column, factor: query.factors[i]! })
      else if (block.terms.find(query.terms[i]!)) this.addTerm(block, query.factors[i]!, counts)
    }
    this.left.sort((a, b) => b.factor - a.factor)
  }

  /** Adds the next four terms that were left out to the sums of some documents. */
  addFour(from: number, places: Int32Array, size: number, counts: Uint16Array) {
    const { text, left } = this
    const [a, b, c, d] = [left[from]!, left[from + 1] ?? NONE, left[from + 2] ?? NONE, left[from + 3] ?? NONE]
    const [first, second, third, fourth] = [a.column, b.column, c.column, d.column]
    for (let i = 0; i < size; i++) {
      const place = places[i]!
      const four = place * 4
      text[place]! +=
        a.factor * counts[four + codeAt(first, place)]! +
        b.factor * counts[four + codeAt(second, place)]! +
        c.factor * counts[four + codeAt(third, place)]! +
        d.factor * counts[four + codeAt(fourth, place)]!
    }
  }

  /** The whole sum of text of one document, whose sum is left as it is. */
  wholeText(place: number, counts: Uint16Array): number {
    let sum = this.text[place]!
    for (const { column, factor } of this.left) sum += factor * counts[place * 4 + codeAt(column, place)]!
    return sum
  }

  private addTerm({ terms }: Block, factor: number, counts: Uint16Array) {
    const { text } = this
    const { list, to } = terms
    for (let at = terms.from; at < to; at++) {
      const posting = list[at]!
      text[posting >> 2]! += factor * counts[posting]!
    }
  }

  private addTags({ tags: postings }: Block, query: Query) {
    const { tags } = this
    for (let i = 0; i < query.tags.length; i++) {
      if (!postings.find(query.tags[i]!)) continue
      const { places, weights, to } = postings
      const factor = query.tagFactors[i]!
      for (let at = postings.from; at < to; at++) tags[places[at]!]! += factor * weights[at]!
    }
  }
}

/** A term that so many documents have that it is looked up in those that may still be listed. */
interface LeftOut {
  column: Uint8Array
  factor: number
}

const NONE: LeftOut = { column: new Uint8Array(CAPACITY / 4), factor: 0 }

/** How often each term posting says that a need has the term. */
export const TIMES = Uint16Array.from({ length: CAPACITY * 4 }, (_, posting) => posting & 3)
