import type { EndedPair } from '../match/view.ts'
import type { PairKey } from '../match/view-query.ts'
import type { District } from '../vocabulary.ts'

/** A computed pair as the suggestions show it, without its explanation. */
export interface Suggestion {
  key: PairKey
  title: string
  agencyName: string
  district: District | null
  closesAt: Date | null
  companyName: string
  /** The capability that scores best alone. */
  offer: string | null
  score: number
  /** Companies that say nearly the same of themselves. */
  alike: { key: PairKey; name: string }[]
  /** How it ended the last time, and what changed since. */
  past: (EndedPair & { matchId: string }) | null
}
