import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { allowsIntroduction, isSeeking } from '#app/domain/match/introduction.ts'
import { isFitting } from '#app/domain/match/score.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { linesOf, type RankedLine } from '#app/services/catalogue/fits.server.ts'
import { offerOf } from '#app/services/catalogue/profiles.ts'

/** Fitting companies that are kept of one need: more say nothing more. */
const KEPT = 500
/** How long pairs are computed before other requests have their turn. */
const TURN_MS = 12

/** Tags by id, each with the numbers of needs and of companies under it. */
export type Sizes = Map<string, { needs: number; companies: number }>

interface Tables {
  revision: number
  fits: Map<string, RankedLine[]>
  reach: Map<string, boolean>
  sizes: Map<boolean, Sizes>
}

const kept = new WeakMap<Catalogue, Tables>()

/** What was worked out for the catalogue as it stands; a change of the catalogue makes it forgotten. */
function tablesOf(catalogue: Catalogue): Tables {
  const { revision } = catalogue
  const found = kept.get(catalogue)
  if (found?.revision === revision) return found
  const tables: Tables = { revision, fits: new Map(), reach: new Map(), sizes: new Map() }
  kept.set(catalogue, tables)
  return tables
}

/** Whether a scenario is demand: it still seeks, or, when `all` are wanted, it was not a failure. */
export function isDemand({ state }: Pick<ScenarioEntry, 'state'>, all: boolean): boolean {
  return all ? allowsIntroduction(state) : isSeeking(state)
}

/** Whether a company has published something under a tag. */
export function isUnder(company: CompanyEntry, tagId: string): boolean {
  return company.capabilities.some(({ under }) => under.includes(tagId))
}

/** The fitting companies of each need, best first, by the need's id. Computed once, a few at a time. */
export async function fittingOf(catalogue: Catalogue, needs: ScenarioEntry[]): Promise<Map<string, RankedLine[]>> {
  const { fits } = tablesOf(catalogue)
  let since = performance.now()
  for (const { id } of needs) {
    if (fits.has(id)) continue
    const ranked = catalogue
      .fitsFor(id, KEPT)
      .map(({ entry, score, alike }) => ({ id: entry.id, score, alike: alike.map((one) => one.id) }))
    fits.set(
      id,
      ranked.filter(({ score }) => isFitting(score)),
    )
    if (performance.now() - since < TURN_MS) continue
    await nextTurn()
    since = performance.now()
  }
  return new Map(needs.map(({ id }) => [id, fits.get(id) ?? []]))
}

/** The needs of a company, best first, also those that do not fit. */
export function needsFor(catalogue: Catalogue, company: CompanyEntry, all: boolean, limit: number): RankedLine[] {
  const filter = (id: string) => {
    const scenario = catalogue.scenario(id)
    return scenario !== undefined && isDemand(scenario, all)
  }
  return linesOf(catalogue.shelves.engine.rank(offerOf(company), 'needs', { limit, filter }))
}

/** Whether any need, under whatever tag, fits a company. */
export function reachesANeed(catalogue: Catalogue, company: CompanyEntry, all: boolean): boolean {
  const { reach } = tablesOf(catalogue)
  const key = `${all} ${company.id}`
  const known = reach.get(key) ?? isFitting(needsFor(catalogue, company, all, 1)[0]?.score ?? 0)
  reach.set(key, known)
  return known
}

/** How large both halves of the market are under each tag. */
export function sizesOf(catalogue: Catalogue, all: boolean): Sizes {
  const { sizes } = tablesOf(catalogue)
  const known = sizes.get(all) ?? counted(catalogue, all)
  sizes.set(all, known)
  return known
}

function counted(catalogue: Catalogue, all: boolean): Sizes {
  const sizes: Sizes = new Map()
  const add = (tagIds: Iterable<string>, side: 'needs' | 'companies') => {
    for (const id of tagIds) {
      const size = sizes.get(id) ?? { needs: 0, companies: 0 }
      size[side] += 1
      sizes.set(id, size)
    }
  }
  for (const scenario of catalogue.allScenarios()) if (isDemand(scenario, all)) add(scenario.under, 'needs')
  for (const { capabilities } of catalogue.allCompanies())
    add(new Set(capabilities.flatMap(({ under }) => under)), 'companies')
  return sizes
}
