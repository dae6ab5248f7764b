import type { SideIndex } from '../index/side-index.ts'
import type { Statistics } from '../index/statistics.ts'
import type { Side } from '../model.ts'
import type { Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import type { Prepared } from './prepare.ts'

/** What rankings, explanations and searches run on. */
export interface Market {
  taxonomy: Taxonomy
  statistics: Statistics
  sides: Record<Side, SideIndex>
  /** How much a term counts beside a character or pair of the text, by its number; 1 beyond. */
  weights: Uint8Array
  /** By term, the concept it stands for, or −1; beyond, none. */
  concepts: Int32Array
}

/** The concept a term stands for, or −1. */
export function conceptOf({ concepts }: Market, term: number): number {
  return concepts[term] ?? -1
}

/** How much a term counts beside a character or pair of the text. */
export function weightOf({ weights }: Market, term: number): number {
  return weights[term] ?? 1
}

/** What an offer that answered every word of a need in full would reach. */
export function massOf(market: Market, { terms, times }: Prepared): number {
  let mass = 0
  for (let i = 0; i < terms.length; i++) mass += weightOf(market, terms[i]!) * times[i]!
  return Math.min(mass, MOST)
}

/** The index keeps lengths in 16 bits. */
const MOST = 0xffff
