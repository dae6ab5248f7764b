import { crc32 } from 'node:zlib'
import { createEngine, type Engine } from '#app/matching/engine.ts'
import type { Profile } from '#app/matching/model.ts'
import type { Checksum } from '#app/matching/snapshot/parcel.ts'
import { companyAt, createMarket, learnedFrom, needAt } from '#tests/bench/market/market.ts'

const MARKET = createMarket(20)

/** The taxonomy of the invented market. */
export const NODES = [...MARKET.nodes]

/** What its first companies teach. */
export const LEARNED = learnedFrom(MARKET, 150)

/** The company with a number, with facts and words that the market itself does not give. */
export function companyOf(at: number): Profile {
  const company = companyAt(MARKET, at)
  return {
    ...company,
    capacity: at % 3 === 0 ? null : at % 4,
    freeTags: at % 7 === 0 ? ['潮汐治理', '智慧水务'] : undefined,
  }
}

/** The need with a number; one in five requires the first of its tags. */
export function needOf(at: number): Profile {
  const need = needAt(MARKET, at)
  return { ...need, requiredTags: at % 5 === 4 ? need.tags.slice(0, 1) : undefined }
}

/** The profiles with the numbers from 0 to before `size`. */
export function firstOf(profileOf: (at: number) => Profile, size: number): Profile[] {
  return Array.from({ length: size }, (_, at) => profileOf(at))
}

/** An engine that learned from the market, holding the given profiles in their order. */
export function marketEngine(needs: Profile[], offers: Profile[]): Engine {
  const engine = createEngine(NODES, LEARNED)
  for (const need of needs) engine.put('needs', need)
  for (const offer of offers) engine.put('offers', offer)
  return engine
}

/** The checksum snapshots are written with; zlib's own begins anew at an empty array. */
export const checksum: Checksum = (bytes, before) => (bytes.length === 0 ? before : crc32(bytes, before))

/** Points in hundredths, in which they add up exactly. */
export function hundredths(points: number): number {
  return Math.round(points * 100)
}
