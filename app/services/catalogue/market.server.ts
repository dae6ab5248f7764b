import { isOpen, WHOLE_CITY } from '#app/domain/catalogue/scenario-facets.ts'
import type { District } from '#app/domain/vocabulary.ts'
import type { Catalogue } from './catalogue.server.ts'

/** Needs and offers of one industry. */
export interface IndustryCount {
  id: string
  scenarios: number
  capabilities: number
}

/** How many scenarios and capabilities stand under each industry that has any, the largest first. */
export function industryCounts(catalogue: Catalogue): IndustryCount[] {
  const scenarios = countUnder(catalogue.allScenarios())
  const capabilities = countUnder(catalogue.allCapabilities())
  return catalogue.tags.industries
    .map(({ id }) => ({ id, scenarios: scenarios.get(id) ?? 0, capabilities: capabilities.get(id) ?? 0 }))
    .filter((row) => row.scenarios + row.capabilities > 0)
    .sort((a, b) => b.scenarios + b.capabilities - (a.scenarios + a.capabilities) || (a.id < b.id ? -1 : 1))
}

/** How many scenarios are open in each district, and for the whole city. */
export function openByDistrict(catalogue: Catalogue, now: Date): Map<District | typeof WHOLE_CITY, number> {
  const counts = new Map<District | typeof WHOLE_CITY, number>()
  for (const scenario of catalogue.allScenarios()) {
    if (!isOpen(scenario, now)) continue
    const key = scenario.district ?? WHOLE_CITY
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function countUnder(entries: Iterable<{ under: string[] }>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { under } of entries) for (const id of under) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
