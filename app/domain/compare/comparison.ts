import type { PairKey } from '../match/view-query.ts'
import type { ComparedSide } from './compare-query.ts'

/** One end of a comparison: what it is called, and whose or what it is. */
export interface ComparedEnd {
  /** A scenario's code or a company's id. */
  ref: string
  name: string
  note: string
}

/** One of the compared, without its explanation. */
export interface ComparedFacts extends ComparedEnd {
  key: PairKey
  /** The capability that scores best alone. */
  metBy: string | null
  /** Place of the company among all that have anything in common with the need, from 1; null when it has nothing. */
  rank: number | null
  among: number
}

/** What a comparison shows besides its pairs. */
export interface ComparisonFacts {
  own: ComparedEnd & { side: ComparedSide }
  /** Refs that name nothing published. */
  unknown: string[]
  /** Names of what was left out because no more than four stand beside each other. */
  leftOut: string[]
  /** The nearest of the other side that are not compared yet. */
  nearest: { ref: string; name: string; score: number }[]
  /** What words for one more found; null without such words. */
  asked: { word: string; found: { ref: string; name: string }[]; more: boolean } | null
}
