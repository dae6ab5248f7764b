import { type ResolveTag, resolverOver } from '../listing/tag-words.ts'
import type { TagKind, TagState } from './tag.ts'

/** A tag with everything that hangs on it. Ids of links are as stored and may name merged tags. */
export interface TagRecord {
  id: string
  kind: TagKind
  name: string
  nameEn: string | null
  /** The group of an industry. */
  group: string | null
  state: TagState
  mergedIntoId: string | null
  aliases: string[]
  parents: string[]
  related: string[]
  hints: string[]
  cues: string[]
}

/** One version of the taxonomy, read whole. */
export interface Taxonomy {
  version: number
  /** Every tag there ever was, in the order in which tags are shown. */
  all: readonly TagRecord[]
  /** What may be chosen: neither merged nor retired. */
  offered: readonly TagRecord[]
  /** The tag as it is stored, also a merged or retired one; undefined for an unknown id. */
  tag(id: string): TagRecord | undefined
  /** The tag that stands for this one today: itself, or the one it was merged into. Undefined for an unknown id. */
  current(id: string): TagRecord | undefined
  /** Ids of the tag and of everything under it, with those that were merged into any of them. Empty when unknown. */
  descendantsOf(id: string): ReadonlySet<string>
  /** The tags above, the topmost first, along the first parent at each step; without the tag itself. */
  pathOf(id: string): TagRecord[]
  /** Parents as they stand today. */
  parentsOf(id: string): TagRecord[]
  /** The offered tags right under this one, in their order. */
  childrenOf(id: string): TagRecord[]
  /** Finds the offered tags behind a word: a name in either language first, then an alias. */
  resolve: ResolveTag
}

/** A lineage longer than this can only be a loop. */
const DEPTH_MAX = 20

/** Makes one version of the taxonomy ready for questions. `all` comes in the order in which tags are shown. */
export function taxonomyFrom(version: number, all: readonly TagRecord[]): Taxonomy {
  const byId = new Map(all.map((tag) => [tag.id, tag]))
  const current = (id: string) => successor(byId, id)
  const parentsOf = (id: string) => present(current(id)?.parents.map(current) ?? [])
  const under = new Map<string, Set<string>>()
  for (const tag of all) {
    const now = current(tag.id)
    if (!now) continue
    const above = now === tag ? tag.parents.flatMap((parent) => current(parent)?.id ?? []) : [now.id]
    for (const id of above) under.set(id, (under.get(id) ?? new Set()).add(tag.id))
  }
  const offered = all.filter(({ state }) => state === 'active')
  return {
    version,
    all,
    offered,
    tag: (id) => byId.get(id),
    current,
    parentsOf,
    descendantsOf: (id) => reached(current(id)?.id, under),
    pathOf: (id) => pathOf(current(id), parentsOf),
    childrenOf: (id) => {
      const own = current(id)?.id
      return offered.filter((tag) => tag.id !== own && parentsOf(tag.id).some((parent) => parent.id === own))
    },
    resolve: resolverOver(offered.map((tag) => ({ ...tag, aliases: wordsBeside(tag) }))),
  }
}

function wordsBeside({ aliases, nameEn }: TagRecord): string[] {
  return nameEn ? [...aliases, nameEn] : aliases
}

function successor(byId: ReadonlyMap<string, TagRecord>, id: string): TagRecord | undefined {
  let tag = byId.get(id)
  for (let step = 0; tag?.mergedIntoId && step < DEPTH_MAX; step++) tag = byId.get(tag.mergedIntoId) ?? tag
  return tag
}

function reached(from: string | undefined, under: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set(from === undefined ? [] : [from])
  // A set hands out what is added to it while it is walked.
  for (const id of found) for (const below of under.get(id) ?? []) found.add(below)
  return found
}

function pathOf(tag: TagRecord | undefined, parentsOf: (id: string) => TagRecord[]): TagRecord[] {
  const path: TagRecord[] = []
  for (let at = tag && parentsOf(tag.id)[0]; at && path.length < DEPTH_MAX; at = parentsOf(at.id)[0]) path.unshift(at)
  return path
}

function present<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((each) => each !== undefined)
}
