import { CAPABILITY_FACETS } from '#app/domain/catalogue/capability-facets.ts'
import type { CapabilityEntry } from '#app/domain/catalogue/entry.ts'
import { CAPABILITY_SORTS, SCENARIO_SORTS } from '#app/domain/catalogue/order.ts'
import { queryFrom } from '#app/domain/catalogue/query.ts'
import { SCENARIO_FACETS } from '#app/domain/catalogue/scenario-facets.ts'
import type { CompanyHit, SearchResult, TagHit } from '#app/domain/catalogue/search-result.ts'
import type { Catalogue } from './catalogue.server.ts'
import { scenarioRow, tagLabel } from './rows.server.ts'

const SCENARIOS_SHOWN = 8
const COMPANIES_SHOWN = 8
const TAGS_SHOWN = 6

/** Searches scenarios, companies and tags at once. `q` has been cleaned by `searchText`. */
export function searchEverything(catalogue: Catalogue, q: string, language: 'zh' | 'en', now: Date): SearchResult {
  const params = new URLSearchParams({ q })
  const scenarios = catalogue.scenarios(queryFrom(params, SCENARIO_FACETS, SCENARIO_SORTS), now).entries
  const capabilities = catalogue.capabilities(queryFrom(params, CAPABILITY_FACETS, CAPABILITY_SORTS), now).entries
  const companies = companiesOf(capabilities)
  return {
    tags: q ? tagHits(catalogue, q, language) : [],
    scenarios: {
      rows: scenarios.slice(0, SCENARIOS_SHOWN).map((entry) => scenarioRow(entry, catalogue.tags, language, now)),
      total: scenarios.length,
    },
    companies: {
      rows: companies.slice(0, COMPANIES_SHOWN),
      total: companies.length,
      capabilities: capabilities.length,
    },
  }
}

function tagHits(catalogue: Catalogue, q: string, language: 'zh' | 'en'): TagHit[] {
  const { tags } = catalogue
  return tags
    .find(q, TAGS_SHOWN)
    .map(({ id }) => ({
      ...tagLabel(id, tags, language),
      scenarios: count(catalogue.allScenarios(), id),
      capabilities: count(catalogue.allCapabilities(), id),
    }))
    .filter(({ scenarios, capabilities }) => scenarios + capabilities > 0)
}

function count(entries: Iterable<{ under: string[] }>, tagId: string): number {
  let found = 0
  for (const { under } of entries) if (under.includes(tagId)) found += 1
  return found
}

/** Companies in the order of their best capability. */
function companiesOf(capabilities: CapabilityEntry[]): CompanyHit[] {
  const hits = new Map<string, CompanyHit>()
  for (const { companyId, companyName, district, verified, id, title } of capabilities) {
    const hit = hits.get(companyId) ?? { id: companyId, name: companyName, district, verified, capabilities: [] }
    hit.capabilities.push({ id, title })
    hits.set(companyId, hit)
  }
  return [...hits.values()]
}
