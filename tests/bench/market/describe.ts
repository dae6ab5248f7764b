import type { Profile } from '#app/matching/model.ts'
import { companies, type Market } from './market.ts'

/** How a market's texts look to an index. */
export interface Description {
  companies: number
  meanCharacters: number
  /** Different units in one company's profile. */
  meanUnits: number
  differentUnits: number
  /** Share of the different units that one company alone has. */
  usedOnce: number
  /** Different units of a need that a company has too: what an answer costs per company. */
  meanShared: number
}

/** Describes a sample of a market, so that its texts can be compared with real ones. */
export function describeMarket(
  market: Market,
  needs: readonly Profile[],
  size: number,
  unitsOf: (profile: Profile) => Iterable<string>,
): Description {
  const carriers = new Map<string, number>()
  let [characters, units] = [0, 0]
  for (const company of companies(market, size)) {
    characters += company.text.length
    for (const unit of new Set(unitsOf(company))) {
      carriers.set(unit, (carriers.get(unit) ?? 0) + 1)
      units++
    }
  }
  const shared = needs.map((need) => {
    return Array.from(new Set(unitsOf(need)), (unit) => carriers.get(unit) ?? 0).reduce((sum, count) => sum + count, 0)
  })
  return {
    companies: size,
    meanCharacters: characters / size,
    meanUnits: units / size,
    differentUnits: carriers.size,
    usedOnce: [...carriers.values()].filter((count) => count === 1).length / carriers.size,
    meanShared: shared.reduce((sum, count) => sum + count, 0) / Math.max(1, needs.length) / size,
  }
}
