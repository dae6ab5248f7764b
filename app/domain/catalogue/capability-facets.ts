import type { CapabilityEntry } from './entry.ts'
import type { Facets } from './facets.ts'

export const CAPABILITY_FACETS = ['tag', 'maturity', 'wish', 'district'] as const
export type CapabilityFacet = (typeof CAPABILITY_FACETS)[number]

/** How capabilities are sorted into drawers; the district is the company's. */
export const capabilityFacets: Facets<CapabilityEntry, CapabilityFacet> = {
  tag: (capability) => capability.under,
  maturity: ({ maturity }) => (maturity ? [maturity] : []),
  wish: ({ wishes }) => wishes,
  district: ({ district }) => (district ? [district] : []),
}
