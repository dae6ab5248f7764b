import { CAPACITY } from '../index/block.ts'
import { MOST_TIMES } from '../index/term-postings.ts'
import type { Accumulator } from './accumulate.ts'
import type { Query } from './query.ts'
import type { Counts } from './saturations.ts'
import { tagShareOf, tagSumMost, textSumFor } from './similarity.ts'

/**
 * The offers of one block whose sums may still bring them into a list. Most are passed over by what their rare terms
 * and tags add up to and the most their common terms could add; for the rest the common terms are looked up, a few at
 * a time, until all are known (the idea of MaxScore: Turtle & Flood 1995). None that belongs in the list is lost.
 */
export class Candidates {
  readonly places = new Int32Array(CAPACITY)
  size = 0
  /** By step of the tags' sum, the least sum of text with which a likeness can be reached. */
  private readonly least = new Float64Array(STEPS + 1)

  /**
   * Looks through the sums of a block and completes those of the candidates.
   * @param likeness what a candidate must be able to reach, 0–1 or less
   */
  among(sums: Accumulator, query: Query, size: number, likeness: number, { table, most }: Counts) {
    const { left } = sums
    const share = tagShareOf(query.tags.length > 0)
    for (let step = 0; step <= STEPS; step++) {
      this.least[step] = textSumFor(likeness, (step + 1) * STEP, share, query.mass) * (1 - SLACK)
    }
    let rest = left.reduce((sum, { factor }) => sum + factor, 0)
    this.begin(sums, size, rest * most)
    this.keep(sums, rest, table)
    for (let from = 0; from < left.length && this.size > 0; from += 4) {
      sums.addFour(from, this.places, this.size, table)
      for (const { factor } of left.slice(from, from + 4)) rest -= factor
      this.keep(sums, rest, table)
    }
  }

  /** Takes every document that may still be listed when all that is left adds at most so much to any. */
  private begin({ tags, text }: Accumulator, size: number, most: number) {
    const { places, least } = this
    let taken = 0
    for (let at = 0; at < size; at++) if (text[at]! + most >= least[(tags[at]! * PER_STEP) | 0]!) places[taken++] = at
    this.size = taken
  }

  /** Keeps those that may still be listed when all that is left adds as much as it can. */
  private keep({ tags, text }: Accumulator, rest: number, counts: Uint16Array) {
    const { places, least } = this
    let kept = 0
    for (let i = 0; i < this.size; i++) {
      const at = places[i]!
      const most = text[at]! + rest * counts[at * 4 + MOST_TIMES]!
      if (most >= least[(tags[at]! * PER_STEP) | 0]!) places[kept++] = at
    }
    this.size = kept
  }
}

/** Steps in which sums of tags are told apart. */
const STEPS = 512
const STEP = tagSumMost / STEPS
const PER_STEP = 1 / STEP
/** Sums are whole numbers; what they are compared with is not. */
const SLACK = 1e-9
