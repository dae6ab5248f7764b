import type { Stock } from '../index/stock.ts'
import type { Ranked } from '../model.ts'
import { phrasesIn } from '../taxonomy/lexicon.ts'
import { fold } from '../text/fold.ts'
import { segment } from '../text/segment.ts'
import { offerWeight } from './similarity.ts'
import { Top } from './top.ts'

/**
 * Finds profiles for words typed into a search box. A profile is found when it has most of the words by rarity, or
 * carries a tag that the words name in any of its aliases. Score 0–100: share of the query that the profile answers.
 */
export function searchFor(stock: Stock, query: string, limit: number): Ranked[] {
  const { statistics, index } = stock
  const folded = fold(query)
  const units = searchUnits(folded)
  const matched = new Float64Array(index.slots.length)
  const answered = new Float64Array(index.slots.length)
  let mass = 0
  for (const unit of units) {
    const rarity = statistics.rarityOfUnit(unit)
    mass += rarity
    const term = statistics.term(unit)
    const postings = term === undefined ? undefined : index.withTerm(term)
    if (!postings) continue
    const { slots, values } = postings.arrays()
    for (let i = 0; i < postings.length; i++) {
      const slot = slots[i]!
      matched[slot]! += rarity
      answered[slot]! += rarity * offerWeight(values[i]!, statistics.lengthTerm(index.lengths[slot]!))
    }
  }
  const tagged = taggedSlots(stock, folded)
  const top = new Top(limit)
  for (const [slot, { packed, alive }] of index.slots.entries()) {
    const words = mass > 0 && matched[slot]! >= MOST * mass ? answered[slot]! / mass : 0
    const score = Math.round(100 * (100 * (1 - TAG_SHARE) * words + 100 * TAG_SHARE * tagged[slot]!)) / 100
    if (alive && score > 0) top.offer({ id: packed.id, score })
  }
  return top.sorted()
}

/** Pairs where there are pairs: a lone character says little beside them. */
function searchUnits(folded: string): Set<string> {
  const units = segment(folded)
  const pairs = units.filter((unit) => Array.from(unit).length > 1)
  return new Set(pairs.length > 0 ? pairs : units)
}

function taggedSlots({ taxonomy, index }: Stock, folded: string): Float64Array {
  const carried = new Float64Array(index.slots.length)
  for (const phrase of phrasesIn(folded, taxonomy.lexicon).keys()) {
    for (const [tag, strength] of taxonomy.lexicon.hints.get(phrase)!) {
      const postings = strength >= NAMED ? index.withTag(tag) : undefined
      if (!postings) continue
      const { slots, values } = postings.arrays()
      for (let i = 0; i < postings.length; i++) {
        carried[slots[i]!] = Math.max(carried[slots[i]!]!, values[i]! >= CARRIED ? values[i]! : 0)
      }
    }
  }
  return carried
}

const MOST = 0.6
const TAG_SHARE = 0.4
/** Lexicon strength from which a phrase is a name or an alias rather than a cue. */
const NAMED = 0.8
/** Share of a profile's tag vector from which the profile is about the tag. */
const CARRIED = 0.3
