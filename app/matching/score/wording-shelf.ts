import { HASHES } from '../index/sketch.ts'
import { commonShare, leastAgreement, type Wording } from './wording.ts'

/**
 * Wordings among which one that shares at least `from` with another is found quickly, without comparing each with each:
 * two sketches that agree in more than half of their places agree in both of some pair of neighbours.
 * @param from such that its sketches agree in more than half of their places: .8 and above
 */
export class WordingShelf<Key> {
  private readonly held: { key: Key; wording: Wording }[] = []
  private readonly byPair = new Map<number, number[]>()

  constructor(private readonly from: number) {
    if (leastAgreement(from) * 2 <= HASHES)
      throw new RangeError(`a share of ${from} is too little to be found by pairs`)
  }

  /** The key of the first wording put in that shares at least `from` with this one; null when there is none. */
  first(wording: Wording): Key | null {
    const tried = new Set<number>()
    for (const pair of pairsOf(wording.sketch)) {
      for (const at of this.byPair.get(pair) ?? []) {
        if (tried.has(at)) continue
        if (tried.size >= TRIED) return null
        tried.add(at)
        const { key, wording: other } = this.held[at]!
        if (commonShare(wording, other, this.from) > 0) return key
      }
    }
    return null
  }

  put(key: Key, wording: Wording) {
    this.held.push({ key, wording })
    for (const pair of pairsOf(wording.sketch)) {
      const places = this.byPair.get(pair)
      if (places) places.push(this.held.length - 1)
      else this.byPair.set(pair, [this.held.length - 1])
    }
  }
}

/** Wordings that are looked at for one, at most; a list of thousands that share half of their text costs no more. */
const TRIED = 300

/** The pairs of neighbouring places of a sketch, each a number of its own. */
function pairsOf(sketch: Uint8Array): number[] {
  return Array.from(
    { length: HASHES / 2 },
    (_, pair) => (pair << 16) | (sketch[pair * 2]! << 8) | sketch[pair * 2 + 1]!,
  )
}
