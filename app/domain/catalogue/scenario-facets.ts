import { stateAt } from '../scenario/lifecycle.ts'
import type { ScenarioEntry } from './entry.ts'
import type { Facets } from './facets.ts'

export const SCENARIO_FACETS = ['open', 'tag', 'stage', 'district', 'agency', 'mode'] as const
export type ScenarioFacet = (typeof SCENARIO_FACETS)[number]

/** The value that stands for 全市, where no district is given. */
export const WHOLE_CITY = 'city'
/** The one value of facets that are a plain yes. */
export const YES = 'yes'

/** How scenarios are sorted into drawers; a tag holds everything below it, an agency what it is joint to. */
export const scenarioFacets: Facets<ScenarioEntry, ScenarioFacet> = {
  open: (scenario, now) => (isOpen(scenario, now) ? [YES] : []),
  tag: (scenario) => scenario.under,
  stage: ({ stage }) => (stage ? [stage] : []),
  district: ({ district }) => [district ?? WHOLE_CITY],
  agency: ({ agencyName, jointAgencies }) => [agencyName, ...jointAgencies],
  mode: ({ modes }) => modes,
}

/** Whether proposals are still taken, by the clock. */
export function isOpen(scenario: Pick<ScenarioEntry, 'state' | 'closesAt'>, now: Date): boolean {
  return stateAt(scenario, now) === 'open'
}
