import type { SideIndex } from '../index/side-index.ts'
import type { Statistics } from '../index/statistics.ts'
import type { Side } from '../model.ts'
import type { Compiled } from './compile-profile.ts'
import { offerWeight } from './similarity.ts'

/** Similarities of one profile to every slot of the other side. */
export interface Accumulated {
  tags: Float64Array
  text: Float64Array
}

/** Adds up, posting by posting, what `textSimilarity` and `tagSimilarity` say of each pair. */
export function accumulate(statistics: Statistics, index: SideIndex, query: Compiled, against: Side): Accumulated {
  const found = { tags: new Float64Array(index.slots.length), text: new Float64Array(index.slots.length) }
  for (const [tag, weight] of query.vector) {
    addScaled(index.withTag(tag), statistics.rarityOfTag(tag) * weight, found.tags)
  }
  if (against === 'offers') addOffers(statistics, index, query, found.text)
  else addNeeds(statistics, index, query, found.text)
  return found
}

function addOffers(statistics: Statistics, index: SideIndex, need: Compiled, sums: Float64Array) {
  const lengthTerms = lengthTermsOf(statistics, index)
  for (const [unit, weight] of need.units) {
    const postings = postingsOf(statistics, index, unit)
    if (!postings) continue
    const scale = statistics.rarityOfUnit(unit) * weight
    const { slots, values } = postings.arrays()
    for (let i = 0; i < postings.length; i++) {
      const slot = slots[i]!
      sums[slot]! += scale * offerWeight(values[i]!, lengthTerms[slot]!)
    }
  }
  if (need.mass > 0) for (let slot = 0; slot < sums.length; slot++) sums[slot]! /= need.mass
}

function lengthTermsOf(statistics: Statistics, { lengths }: SideIndex): Float64Array {
  const terms = new Float64Array(lengths.length)
  for (let slot = 0; slot < terms.length; slot++) terms[slot] = statistics.lengthTerm(lengths[slot]!)
  return terms
}

function addNeeds(statistics: Statistics, index: SideIndex, offer: Compiled, sums: Float64Array) {
  const lengthTerm = statistics.lengthTerm(offer.length)
  for (const [unit, times] of offer.units) {
    addScaled(postingsOf(statistics, index, unit), statistics.rarityOfUnit(unit) * offerWeight(times, lengthTerm), sums)
  }
  for (const [slot, { packed }] of index.slots.entries()) if (packed.mass > 0) sums[slot]! /= packed.mass
}

function addScaled(postings: ReturnType<SideIndex['withTag']>, scale: number, sums: Float64Array) {
  if (!postings) return
  const { slots, values } = postings.arrays()
  for (let i = 0; i < postings.length; i++) sums[slots[i]!]! += scale * values[i]!
}

function postingsOf(statistics: Statistics, index: SideIndex, unit: string) {
  const term = statistics.term(unit)
  return term === undefined ? undefined : index.withTerm(term)
}
