import { TAG_GROUPS } from './tag.ts'
import type { TagRecord, Taxonomy } from './taxonomy.ts'

/** How many records carry a tag. */
export interface Uses {
  scenarios: number
  capabilities: number
}

/** A tag as one line of the tree. */
export interface TagLine extends Pick<TagRecord, 'id' | 'kind' | 'name' | 'nameEn' | 'state'> {
  aliases: number
  uses: Uses
}

export interface Branch {
  tag: TagLine
  below: TagLine[]
}

/** The whole taxonomy as a keeper sees it. A technology with several parents stands under each. */
export interface Overview {
  groups: { group: string; branches: Branch[] }[]
  /** Technologies that stand under nothing. */
  loose: TagLine[]
  domains: TagLine[]
  /** Merged and retired ones. */
  past: TagLine[]
}

/** @param uses by the tag id that records carry */
export function overviewOf(taxonomy: Taxonomy, uses: ReadonlyMap<string, Uses>): Overview {
  const counted = usesToday(taxonomy, uses)
  const line = (tag: TagRecord) => lineOf(tag, counted)
  const offered = (kind: TagRecord['kind']) => taxonomy.offered.filter((tag) => tag.kind === kind)
  return {
    groups: TAG_GROUPS.map((group) => ({
      group,
      branches: offered('industry')
        .filter((tag) => tag.group === group)
        .map((tag) => ({ tag: line(tag), below: taxonomy.childrenOf(tag.id).map(line) })),
    })),
    loose: offered('technology')
      .filter(({ id }) => taxonomy.parentsOf(id).length === 0)
      .map(line),
    domains: offered('domain').map(line),
    past: taxonomy.all.filter(({ state }) => state !== 'active').map(line),
  }
}

/** Records by tag as of today: those that carry a merged tag count for the one that took its place. */
export function usesToday(taxonomy: Taxonomy, uses: ReadonlyMap<string, Uses>): Map<string, Uses> {
  const sums = new Map<string, Uses>()
  for (const [id, { scenarios, capabilities }] of uses) {
    const now = taxonomy.current(id)?.id ?? id
    const sum = sums.get(now) ?? { scenarios: 0, capabilities: 0 }
    sums.set(now, { scenarios: sum.scenarios + scenarios, capabilities: sum.capabilities + capabilities })
  }
  return sums
}

/** A tag as one line, with its uses as of today. */
export function lineOf(tag: TagRecord, counted: ReadonlyMap<string, Uses>): TagLine {
  const { id, kind, name, nameEn, state, aliases } = tag
  const uses = counted.get(id) ?? { scenarios: 0, capabilities: 0 }
  return { id, kind, name, nameEn, state, aliases: aliases.length, uses }
}
