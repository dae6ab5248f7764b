import type { CapabilityEntry, ScenarioEntry } from './entry.ts'
import { isOpen } from './scenario-facets.ts'

export const SCENARIO_SORTS = ['relevance', 'closing', 'newest'] as const
export type ScenarioSort = (typeof SCENARIO_SORTS)[number]
export const CAPABILITY_SORTS = ['relevance', 'newest'] as const
export type CapabilitySort = (typeof CAPABILITY_SORTS)[number]

/** What is still open first, by the time that is left; then what is over, the latest first. */
export function byClosing(now: Date): (a: ScenarioEntry, b: ScenarioEntry) => number {
  return (a, b) => {
    const [aOpen, bOpen] = [isOpen(a, now), isOpen(b, now)]
    if (aOpen !== bOpen) return aOpen ? -1 : 1
    const [aTime, bTime] = [a.closesAt?.getTime() ?? Infinity, b.closesAt?.getTime() ?? Infinity]
    if (aTime !== bTime) return aOpen === aTime < bTime ? -1 : 1
    return byCode(a, b)
  }
}

/** The latest published first; within a list in its order. */
export function byNewest(a: ScenarioEntry, b: ScenarioEntry): number {
  return b.openedAt.getTime() - a.openedAt.getTime() || byCode(a, b)
}

/** The latest published first. */
export function byNewestCapability(a: CapabilityEntry, b: CapabilityEntry): number {
  return b.publishedAt.getTime() - a.publishedAt.getTime() || (a.id < b.id ? -1 : 1)
}

/** By rank in a search, best first; entries without a rank come last. */
export function byRank<Entry extends { id: string }>(ranks: Map<string, number>): (a: Entry, b: Entry) => number {
  const rankOf = (entry: Entry) => ranks.get(entry.id) ?? Infinity
  return (a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1)
}

function byCode(a: ScenarioEntry, b: ScenarioEntry): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0
}
