/** Most capabilities of one list: the code gives them three digits. */
export const LISTED_CAPABILITIES_MAX = 300

/** Why a capability list cannot be published yet: `capabilityId` is null when it is about the whole list. */
export interface ListObstacle {
  problem: 'noCapability' | 'tooMany' | 'notPublished'
  capabilityId: string | null
}

/** Everything that stands against publishing these capabilities; empty when nothing does. */
export function obstaclesToListing(capabilities: readonly { id: string; published: boolean }[]): ListObstacle[] {
  if (capabilities.length === 0) return [{ problem: 'noCapability', capabilityId: null }]
  const many: ListObstacle[] =
    capabilities.length > LISTED_CAPABILITIES_MAX ? [{ problem: 'tooMany', capabilityId: null }] : []
  const gone = capabilities.filter(({ published }) => !published)
  return [...many, ...gone.map(({ id }): ListObstacle => ({ problem: 'notPublished', capabilityId: id }))]
}
