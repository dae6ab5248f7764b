import { type CapabilityFacet, capabilityFacets } from '#app/domain/catalogue/capability-facets.ts'
import type { CapabilityEntry, CompanyEntry, ListEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { type Counts, countsOf, isChosen } from '#app/domain/catalogue/facets.ts'
import type { CapabilitySort, ScenarioSort } from '#app/domain/catalogue/order.ts'
import { byClosing, byNewest, byNewestCapability, byRank } from '#app/domain/catalogue/order.ts'
import type { ListQuery } from '#app/domain/catalogue/query.ts'
import { type ScenarioFacet, scenarioFacets } from '#app/domain/catalogue/scenario-facets.ts'
import { capabilitiesByWords, scenariosByWords } from './by-words.server.ts'
import { type Fit, fittingCompanies, fittingScenarios, type PairFit, pairFit } from './fits.server.ts'
import type { Shelves } from './shelves.server.ts'
import type { TagBook } from './tag-book.server.ts'

export type ScenarioQuery = ListQuery<ScenarioFacet, ScenarioSort>
export type CapabilityQuery = ListQuery<CapabilityFacet, CapabilitySort>

/** What a query found: every entry in its order, and what each value of each facet would show. */
export interface Found<Entry, Key extends string> {
  entries: Entry[]
  counts: Counts<Key>
}

/** Everything published, answering from memory. Entries are shared: read them, never change them. */
export class Catalogue {
  /** Grows with every change: what was worked out for one revision is good until the next. */
  revision = 0

  constructor(public shelves: Shelves) {}

  get tags(): TagBook {
    return this.shelves.tags
  }

  /** Scenarios for a query; without an order of its own: best found first, or soonest to close. */
  scenarios(query: ScenarioQuery, now: Date): Found<ScenarioEntry, ScenarioFacet> {
    const { q, chosen: given, sort } = query
    const ranks = q ? scenariosByWords(this.shelves, q) : null
    const candidates = [...this.shelves.scenarios.values()].filter(({ id }) => !ranks || ranks.has(id))
    const chosen = { ...given, tag: this.tagIds(given.tag) }
    const order =
      ranks && (sort ?? 'relevance') === 'relevance' ? byRank(ranks) : sort === 'newest' ? byNewest : byClosing(now)
    return {
      entries: candidates.filter((entry) => isChosen(scenarioFacets, chosen, entry, now)).sort(order),
      counts: countsOf(scenarioFacets, chosen, candidates, now),
    }
  }

  /** Capabilities for a query; without an order of its own: best found first, or the newest. */
  capabilities(query: CapabilityQuery, now: Date): Found<CapabilityEntry, CapabilityFacet> {
    const { q, chosen: given, sort } = query
    const ranks = q ? capabilitiesByWords(this.shelves, q) : null
    const candidates = [...this.shelves.capabilities.values()].filter(({ id }) => !ranks || ranks.has(id))
    const chosen = { ...given, tag: this.tagIds(given.tag) }
    const order = ranks && (sort ?? 'relevance') === 'relevance' ? byRank(ranks) : byNewestCapability
    return {
      entries: candidates.filter((entry) => isChosen(capabilityFacets, chosen, entry, now)).sort(order),
      counts: countsOf(capabilityFacets, chosen, candidates, now),
    }
  }

  scenario(id: string): ScenarioEntry | undefined {
    return this.shelves.scenarios.get(id)
  }

  scenarioByCode(code: string): ScenarioEntry | undefined {
    return this.scenario(this.shelves.codes.get(code.toUpperCase()) ?? '')
  }

  company(id: string): CompanyEntry | undefined {
    return this.shelves.companies.get(id)
  }

  /** Every published scenario, in no order. */
  allScenarios(): Iterable<ScenarioEntry> {
    return this.shelves.scenarios.values()
  }

  /** Every company with something published, in no order. */
  allCompanies(): Iterable<CompanyEntry> {
    return this.shelves.companies.values()
  }

  /** Every published capability, in no order. */
  allCapabilities(): Iterable<CapabilityEntry> {
    return this.shelves.capabilities.values()
  }

  /** Published lists, newest first. */
  lists(): ListEntry[] {
    return this.shelves.lists
  }

  list(id: string | null): ListEntry | undefined {
    return this.shelves.lists.find((list) => list.id === id)
  }

  /** Open scenarios for a company, best first; none when the company has published nothing. */
  fitsOf(companyId: string, now: Date, limit: number): Fit<ScenarioEntry>[] {
    return fittingScenarios(this.shelves, companyId, now, limit)
  }

  /** Companies for a scenario, best first; none when the scenario is not published. */
  fitsFor(scenarioId: string, limit: number): Fit<CompanyEntry>[] {
    return fittingCompanies(this.shelves, scenarioId, limit)
  }

  /** One pair taken apart, with the capability that met the need best; null when either is not published. */
  pair(scenarioId: string, companyId: string): PairFit | null {
    return pairFit(this.shelves, scenarioId, companyId)
  }

  /** Takes other shelves: everything was read anew. */
  replace(shelves: Shelves) {
    this.shelves = shelves
    this.changed()
  }

  /** Says that something on the shelves is other than it was. */
  changed() {
    this.revision += 1
  }

  /** Tag ids for what an address names: ids, or names and aliases, several joined by 、. */
  private tagIds(given: readonly string[]): string[] {
    const { idOf } = this.tags
    const meant = given.flatMap((value) => idOf(value) ?? value.split(/[、，,]/).map((word) => idOf(word) ?? word))
    return [...new Set(meant)]
  }
}
