import { PARAMETERS } from '../parameters.ts'
import type { Learned } from './learned.ts'

/** Tells from what was learned which tags a text reads like. */
export class LearnedTags {
  /** By (term, tag) entry: log-likelihood ratio of the tag when a text has the term. */
  private readonly weights: Float32Array
  private readonly scores: Float64Array

  constructor(private readonly learned: Learned) {
    const { starts, sums, shares, totals } = learned
    this.weights = new Float32Array(sums.length)
    for (let term = 0; term + 1 < starts.length; term++) {
      for (let i = starts[term]!; i < starts[term + 1]!; i++) this.weights[i] = Math.log1p(sums[i]! / shares[term]!)
    }
    this.scores = new Float64Array(totals.length)
  }

  /**
   * Posterior of naive Bayes over the tags (uniform prior; each tag is assumed to have been seen once more with a
   * profile of the usual words), times the confidence in learning; hundredths, at least 2.
   */
  of(terms: Uint32Array, times: Uint8Array): Map<number, number> {
    const { totals, starts, tags, teachers } = this.learned
    const known = starts.length - 1
    this.scores.fill(0)
    let words = 0
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      if (term >= known || times[i] === 0 || starts[term] === starts[term + 1]) continue
      words++
      for (let at = starts[term]!; at < starts[term + 1]!; at++) {
        this.scores[tags[at]!]! += this.weights[at]!
      }
    }
    let best = -Infinity
    for (let tag = 0; tag < totals.length; tag++) {
      if (teachers[tag]! < 2) continue
      const score = this.scores[tag]! - words * Math.log1p(totals[tag]!)
      this.scores[tag] = score
      if (score > best) best = score
    }
    return words > 0 ? this.posterior(best) : new Map()
  }

  /** Words (terms) of a text that speak most for a tag, the strongest first. */
  wordsFor(tag: number, terms: Uint32Array, limit: number): number[] {
    const { starts, tags } = this.learned
    const found: { term: number; weight: number }[] = []
    for (const term of terms) {
      if (term + 1 >= starts.length) continue
      for (let at = starts[term]!; at < starts[term + 1]!; at++) {
        if (tags[at] === tag) found.push({ term, weight: this.weights[at]! })
      }
    }
    return found
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, limit)
      .map(({ term }) => term)
  }

  private posterior(best: number): Map<number, number> {
    const { teachers } = this.learned
    const found = new Map<number, number>()
    let sum = 0
    for (let tag = 0; tag < teachers.length; tag++) {
      if (teachers[tag]! >= 2 && this.scores[tag]! > best - NEGLIGIBLE) sum += Math.exp(this.scores[tag]! - best)
    }
    for (let tag = 0; tag < teachers.length; tag++) {
      if (teachers[tag]! < 2 || this.scores[tag]! <= best - NEGLIGIBLE) continue
      const share = Math.round((100 * PARAMETERS.learned * Math.exp(this.scores[tag]! - best)) / sum)
      if (share >= 2) found.set(tag, share)
    }
    return found
  }
}

/** Logarithms of likelihood beyond which a tag has no share worth a hundredth. */
const NEGLIGIBLE = 10
