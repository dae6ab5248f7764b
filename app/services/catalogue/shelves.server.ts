import type { CapabilityEntry, CompanyEntry, ListEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import type { Engine } from '#app/matching/engine.ts'
import type { Indexes } from '../matching-index/saved-indexes.server.ts'
import { capabilityAlone, needOf, offerOf } from './profiles.ts'
import type { TagBook } from './tag-book.server.ts'

/** Everything published, in memory. */
export interface Entries {
  tags: TagBook
  scenarios: Map<string, ScenarioEntry>
  /** Scenario ids by code. */
  codes: Map<string, string>
  companies: Map<string, CompanyEntry>
  capabilities: Map<string, CapabilityEntry>
  /** Newest first. */
  lists: ListEntry[]
}

/** Everything published, with the indexes over it. */
export interface Shelves extends Entries, Indexes {
  /** Scenarios and whole companies: matching, and finding scenarios by words. */
  readonly engine: Engine
  /** Single capabilities, as offers: finding them by words. */
  readonly capabilityWords: Engine
}

/** Nothing, for a taxonomy. */
export function noEntries(tags: TagBook): Entries {
  return {
    tags,
    scenarios: new Map(),
    codes: new Map(),
    companies: new Map(),
    capabilities: new Map(),
    lists: [],
  }
}

/** Shelves of these entries and the indexes over them. */
export function shelvesOf(entries: Entries, indexes: Indexes): Shelves {
  return {
    ...entries,
    ...indexes,
    get engine() {
      return this.index.engine
    },
    get capabilityWords() {
      return this.words.engine
    },
  }
}

/** Puts a scenario on the shelf, in place of what was there; null takes it away. */
export function shelveScenario(shelves: Shelves, id: string, entry: ScenarioEntry | null) {
  enterScenario(shelves, id, entry)
  if (entry) shelves.index.put('needs', needOf(entry))
  else shelves.index.remove('needs', id)
}

/** Puts a company and its capabilities on the shelf, in place of what was there; null takes them away. */
export function shelveCompany(shelves: Shelves, id: string, entry: CompanyEntry | null) {
  const before = shelves.companies.get(id)?.capabilities ?? []
  enterCompany(shelves, id, entry)
  for (const { id: old } of before) if (!shelves.capabilities.has(old)) shelves.words.remove('offers', old)
  for (const capability of entry?.capabilities ?? []) shelves.words.put('offers', capabilityAlone(capability))
  if (entry) shelves.index.put('offers', offerOf(entry))
  else shelves.index.remove('offers', id)
}

/** Enters a scenario without indexing it, in place of what was there; null takes it away. */
export function enterScenario(entries: Entries, id: string, entry: ScenarioEntry | null) {
  const before = entries.scenarios.get(id)
  if (before) entries.codes.delete(before.code)
  if (!entry) {
    entries.scenarios.delete(id)
    return
  }
  entries.scenarios.set(id, entry)
  entries.codes.set(entry.code, id)
}

/** Enters a company and its capabilities without indexing them, in place of what was there; null takes them away. */
export function enterCompany(entries: Entries, id: string, entry: CompanyEntry | null) {
  for (const { id: old } of entries.companies.get(id)?.capabilities ?? []) entries.capabilities.delete(old)
  if (!entry) {
    entries.companies.delete(id)
    return
  }
  entries.companies.set(id, entry)
  for (const capability of entry.capabilities) entries.capabilities.set(capability.id, capability)
}
