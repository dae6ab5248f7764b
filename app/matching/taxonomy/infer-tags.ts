import { PARAMETERS } from '../parameters.ts'
import { type Lexicon, phrasesIn } from './lexicon.ts'

/** A tag the text speaks of without its being entered, and the phrases that say so, strongest first. */
export interface InferredTag {
  tag: number
  /** Hundredths, 1–99. */
  confidence: number
  from: string[]
}

/**
 * Reads soft tags from folded text. A phrase that points to several tags divides itself among them (by the root of
 * their number), repeating it adds with the logarithm, and the sum w becomes the confidence w / (w + half).
 */
export function inferTags(folded: string, lexicon: Lexicon): InferredTag[] {
  const sums = new Map<number, { weight: number; from: [string, number][] }>()
  for (const [phrase, times] of phrasesIn(folded, lexicon)) {
    const hints = lexicon.hints.get(phrase)!
    for (const [tag, strength] of hints) {
      const weight = (strength / Math.sqrt(hints.size)) * (1 + Math.log(Math.min(times, PARAMETERS.repeats)))
      const sum = sums.get(tag) ?? { weight: 0, from: [] }
      sum.weight += weight
      sum.from.push([phrase, weight])
      sums.set(tag, sum)
    }
  }
  return Array.from(sums, ([tag, { weight, from }]) => ({
    tag,
    confidence: Math.min(99, Math.round((100 * weight) / (weight + PARAMETERS.inferHalf))),
    from: from.sort((a, b) => b[1] - a[1]).map(([phrase]) => phrase),
  })).filter(({ confidence }) => confidence > 0)
}
