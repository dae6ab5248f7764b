import type { Reader } from '#db/handle.ts'
import { COMPANIES_PAGE, companiesAfter, companiesAmong } from '#db/stores/catalogue/published-companies.ts'
import { publishedLists } from '#db/stores/catalogue/published-lists.ts'
import {
  PUBLISHED_SCENARIOS_PAGE,
  publishedScenariosAfter,
  publishedScenariosAmong,
} from '#db/stores/catalogue/published-scenarios.ts'
import { companyEntryOf, scenarioEntryOf } from './entries.ts'
import {
  type Entries,
  enterCompany,
  enterScenario,
  noEntries,
  type Shelves,
  shelveCompany,
  shelveScenario,
} from './shelves.server.ts'
import type { TagBook } from './tag-book.server.ts'

/** Reads everything published. */
export async function publishedEntries(reader: Reader, tags: TagBook): Promise<Entries> {
  const entries = noEntries(tags)
  for (let after = '', full = true; full; ) {
    const rows = await publishedScenariosAfter(reader, after)
    for (const row of rows) enterScenario(entries, row.id, scenarioEntryOf(row, tags))
    full = rows.length === PUBLISHED_SCENARIOS_PAGE
    after = rows.at(-1)?.id ?? after
  }
  for (let after = '', full = true; full; ) {
    const rows = await companiesAfter(reader, after)
    for (const row of rows) enterCompany(entries, row.id, companyEntryOf(row, tags))
    full = rows.length === COMPANIES_PAGE
    after = rows.at(-1)?.id ?? after
  }
  entries.lists = await publishedLists(reader)
  return entries
}

/** Reads these scenarios again, and the lists, which change with them. What is no longer published disappears. */
export async function refreshScenarios(reader: Reader, shelves: Shelves, ids: string[]): Promise<void> {
  for (const some of chunks(ids, PUBLISHED_SCENARIOS_PAGE)) {
    const rows = new Map((await publishedScenariosAmong(reader, some)).map((row) => [row.id, row]))
    for (const id of some) {
      const row = rows.get(id)
      shelveScenario(shelves, id, row ? scenarioEntryOf(row, shelves.tags) : null)
    }
  }
  shelves.lists = await publishedLists(reader)
}

/** Reads these companies again with their capabilities. */
export async function refreshCompanies(reader: Reader, shelves: Shelves, ids: string[]): Promise<void> {
  for (const some of chunks(ids, COMPANIES_PAGE)) {
    const rows = new Map((await companiesAmong(reader, some)).map((row) => [row.id, row]))
    for (const id of some) {
      const row = rows.get(id)
      shelveCompany(shelves, id, row ? companyEntryOf(row, shelves.tags) : null)
    }
  }
}

function chunks<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
}
