import type { CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { byClosing } from '#app/domain/catalogue/order.ts'
import { pageOf } from '#app/domain/catalogue/page.ts'
import { WHOLE_CITY } from '#app/domain/catalogue/scenario-facets.ts'
import type { Board, BoardTotals } from '#app/domain/match/view.ts'
import type { MatchingQuery } from '#app/domain/match/view-query.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import type { RankedLine } from '#app/services/catalogue/fits.server.ts'
import { arrangedBoard } from './arranged-board.ts'
import { companyCard, needCard } from './board-cards.ts'
import { fittingOf, isDemand, isUnder, reachesANeed } from './pair-tables.server.ts'

const NEEDS_A_PAGE = 12
const IDLE_SHOWN = 4
const GAPS_SHOWN = 24

/** A page of a board with what the whole of it counts. */
export interface PagedBoard {
  board: Board
  totals: BoardTotals
  page: number
  pages: number
}

/**
 * The market under a tag: its needs, those that close first on top, with the companies that fit them, whatever those
 * are tagged with; or, for gaps, the needs and companies of the tag that nothing fits.
 */
export function tagBoard(catalogue: Catalogue, tagId: string, asked: Narrowed, now: Date): Promise<PagedBoard> {
  const needs = needsAmong(catalogue, asked, now, ({ under }) => under.includes(tagId))
  const companies = [...catalogue.allCompanies()].filter((company) => isUnder(company, tagId)).sort(byName)
  return boardOf(catalogue, { needs, companies, tagId }, asked, now)
}

/** What an agency needs, those that close first on top, with the companies that fit. */
export async function agencyBoard(
  catalogue: Catalogue,
  agencyId: string,
  asked: Narrowed,
  now: Date,
): Promise<PagedBoard> {
  const needs = needsAmong(catalogue, asked, now, (scenario) => scenario.agencyId === agencyId)
  const paged = await boardOf(catalogue, { needs, companies: [], tagId: null }, asked, now)
  // No company is the agency's own, so those that fit are not from elsewhere.
  const { outside, ...totals } = paged.totals
  return { ...paged, totals: { ...totals, companies: outside, outside: 0 } }
}

interface Halves {
  needs: ScenarioEntry[]
  /** The supply that is looked at, whether it fits or not. */
  companies: CompanyEntry[]
  tagId: string | null
}

async function boardOf(
  catalogue: Catalogue,
  { needs, companies, tagId }: Halves,
  { all, gaps, page }: Narrowed,
  now: Date,
): Promise<PagedBoard> {
  const fits = await fittingOf(catalogue, needs)
  const fitting = new Set([...fits.values()].flatMap((ranked) => ranked.map(({ id }) => id)))
  const idle = companies.filter(({ id }) => !fitting.has(id)).filter((one) => !reachesANeed(catalogue, one, all))
  const without = needs.filter(({ id }) => fits.get(id)?.length === 0)
  const totals = totalsOf(needs, companies, fits, fitting, without, idle)
  const paged = pageOf(gaps ? without : needs, page, gaps ? GAPS_SHOWN : NEEDS_A_PAGE)
  const board = gaps
    ? gapBoard(paged.rows, idle.slice(0, GAPS_SHOWN), tagId, now)
    : arrangedBoard(catalogue, {
        needs: paged.rows,
        fits,
        tagId,
        now,
        idle: paged.page === paged.pages ? idle.slice(0, IDLE_SHOWN) : [],
      })
  return { board, totals, page: paged.page, pages: paged.pages }
}

type Narrowed = Pick<MatchingQuery, 'all' | 'gaps' | 'page' | 'district'>

/** Needs of a kind, in the district that is asked for, those that close first on top. */
function needsAmong(
  catalogue: Catalogue,
  { all, district }: Pick<Narrowed, 'all' | 'district'>,
  now: Date,
  isAsked: (scenario: ScenarioEntry) => boolean,
): ScenarioEntry[] {
  const isThere = (scenario: ScenarioEntry) => district === null || (scenario.district ?? WHOLE_CITY) === district
  return [...catalogue.allScenarios()]
    .filter((scenario) => isAsked(scenario) && isDemand(scenario, all) && isThere(scenario))
    .sort(byClosing(now))
}

function totalsOf(
  needs: ScenarioEntry[],
  companies: CompanyEntry[],
  fits: Map<string, RankedLine[]>,
  fitting: Set<string>,
  without: ScenarioEntry[],
  idle: CompanyEntry[],
): BoardTotals {
  const inside = new Set(companies.map(({ id }) => id))
  return {
    needs: needs.length,
    companies: companies.length,
    outside: [...fitting].filter((id) => !inside.has(id)).length,
    pairs: [...fits.values()].reduce((sum, ranked) => sum + ranked.length, 0),
    needsWithout: without.length,
    companiesWithout: idle.length,
  }
}

function gapBoard(needs: ScenarioEntry[], idle: CompanyEntry[], tagId: string | null, now: Date): Board {
  return {
    needs: needs.map((need) => needCard(need, null, now)),
    companies: idle.map((company) => companyCard(company, null, tagId)),
    pairs: [],
  }
}

function byName(a: CompanyEntry, b: CompanyEntry): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
}

const collator = new Intl.Collator('zh-CN')
