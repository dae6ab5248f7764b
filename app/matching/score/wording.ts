import { HASHES, placesAgreeing, sketchOf } from '../index/sketch.ts'
import { type Sections, sectionsOf } from '../text/sections.ts'
import { segment } from '../text/segment.ts'

/** What a text is written with: its units, each once, and their sketch. */
export interface Wording {
  units: ReadonlySet<string>
  sketch: Uint8Array
}

/** The wording of a title and a text. */
export function wordingOf(title: string, text: string): Wording {
  const sections = sectionsOf(title, text, [])
  return { units: unitsOf(sections), sketch: sketchOf(sections) }
}

/** The units of a title and a body, each once. */
export function unitsOf({ title, body }: Sections): Set<string> {
  return new Set([...segment(title), ...segment(body)])
}

/** Jaccard's coefficient: the share of all units that both have. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const unit of a) if (b.has(unit)) both++
  const all = a.size + b.size - both
  return all > 0 ? both / all : 0
}

/** The share of their units that two wordings have in common; 0 where their sketches say that it is below `from`. */
export function commonShare(one: Wording, other: Wording, from: number): number {
  if (placesAgreeing(one.sketch, other.sketch) < leastAgreement(from)) return 0
  const share = shareOf(one.units, other.units)
  return share >= from ? share : 0
}

/**
 * In how many places of their sketches two texts agree at least when they share `from` of their units: all but one
 * pair in ninety (the lower tail of the binomial distribution of `HASHES` trials).
 */
export function leastAgreement(from: number): number {
  let chance = (1 - from) ** HASHES
  let below = 0
  for (let places = 0; places < HASHES; places++) {
    if (below + chance > MISSED) return places
    below += chance
    chance *= ((HASHES - places) / (places + 1)) * (from / (1 - from))
  }
  return HASHES
}

const MISSED = 1 / 90
