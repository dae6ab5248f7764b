import type { Market } from '../score/market.ts'
import type { Learned } from '../taxonomy/learned.ts'
import { isLittle } from '../text/little-words.ts'

/** What the stock and the lexicon say of a word whose units have these terms. */
export interface WordUse {
  /** Whether it tells something to somebody who has to decide. */
  tells: boolean
  /** Whether it says nothing on its own, so that a phrase does not begin or end with it. */
  empty: boolean
}

/**
 * Judges a word: a word tells something when the lexicon lists it, or when the profiles that use it are of one trade.
 * Words of every trade, numbers, measures and times tell nothing.
 * @param listed whether the lexicon lists it as a tag's, a field's or a use case's
 * @param pairs terms of its pairs, or of the whole word
 */
export function usageOf(word: string, listed: boolean, pairs: number[], market: Market, learned: Learned): WordUse {
  const { needs, offers } = market.sides
  let profiles = pairs.length > 0 ? Number.POSITIVE_INFINITY : 0
  let focus = 0
  for (const term of pairs) {
    const having = market.statistics.frequency('needs', term) + market.statistics.frequency('offers', term)
    profiles = Math.min(profiles, having)
    focus = Math.max(focus, learned.focus[term] ?? 0)
  }
  const length = Array.from(word).length
  const lone = length === 1
  if (listed) {
    const tells = !lone && (profiles < KNOWN || focus === 0 || focus >= LISTED_FOCUS)
    return { tells, empty: !tells }
  }
  const little = isLittle(word)
  const share = profiles / Math.max(1, needs.size + offers.size)
  const long = length > 2
  const tells = !lone && !little && (long || profiles >= KNOWN) && focus >= FOCUS && share <= COMMON
  return { tells, empty: little || lone || (profiles >= KNOWN && focus < NO_FOCUS) }
}

/** Profiles from which the stock says something about a word. */
const KNOWN = 3
/** Focus from which a word belongs to a trade; a listed one needs less. */
const FOCUS = 4
const LISTED_FOCUS = 1.2
/** Focus below which a word is everybody's. */
const NO_FOCUS = 2
/** Share of all profiles from which a word is common, whatever they are about. */
const COMMON = 0.12
