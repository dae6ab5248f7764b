import type { CapabilityEntry, CompanyEntry, ListEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { createEngine, type Engine } from '#app/matching/engine.ts'
import { capabilityAlone, needOf, offerOf } from './profiles.ts'
import type { TagBook } from './tag-book.server.ts'

/** Everything published, in memory, with the indexes over it. */
export interface Shelves {
  tags: TagBook
  scenarios: Map<string, ScenarioEntry>
  /** Scenario ids by code. */
  codes: Map<string, string>
  companies: Map<string, CompanyEntry>
  capabilities: Map<string, CapabilityEntry>
  /** Newest first. */
  lists: ListEntry[]
  /** Scenarios and whole companies: matching, and finding scenarios by words. */
  engine: Engine
  /** Single capabilities, as offers: finding them by words. */
  capabilityWords: Engine
}

/** Empty shelves for a taxonomy. */
export function emptyShelves(tags: TagBook): Shelves {
  return {
    tags,
    scenarios: new Map(),
    codes: new Map(),
    companies: new Map(),
    capabilities: new Map(),
    lists: [],
    engine: createEngine(tags.nodes),
    capabilityWords: createEngine(tags.nodes),
  }
}

/** Puts a scenario on the shelf, in place of what was there; null takes it away. */
export function shelveScenario(shelves: Shelves, id: string, entry: ScenarioEntry | null) {
  const before = shelves.scenarios.get(id)
  if (before) shelves.codes.delete(before.code)
  if (!entry) {
    shelves.scenarios.delete(id)
    shelves.engine.remove('needs', id)
    return
  }
  shelves.scenarios.set(id, entry)
  shelves.codes.set(entry.code, id)
  shelves.engine.put('needs', needOf(entry))
}

/** Puts a company and its capabilities on the shelf, in place of what was there; null takes them away. */
export function shelveCompany(shelves: Shelves, id: string, entry: CompanyEntry | null) {
  for (const { id: old } of shelves.companies.get(id)?.capabilities ?? []) {
    shelves.capabilities.delete(old)
    shelves.capabilityWords.remove('offers', old)
  }
  if (!entry) {
    shelves.companies.delete(id)
    shelves.engine.remove('offers', id)
    return
  }
  shelves.companies.set(id, entry)
  shelves.engine.put('offers', offerOf(entry))
  for (const capability of entry.capabilities) {
    shelves.capabilities.set(capability.id, capability)
    shelves.capabilityWords.put('offers', capabilityAlone(capability))
  }
}
