import type { CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import type { Board, BoardPair } from '#app/domain/match/view.ts'
import type { PairKey } from '#app/domain/match/view-query.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import type { RankedLine } from '#app/services/catalogue/fits.server.ts'
import { companyCard, needCard } from './board-cards.ts'

/** How many companies each need brings to the board: on a small board there is room for more. */
const COMPANIES_EACH = { small: 4, large: 2 }
const SMALL = 5

interface Given {
  needs: ScenarioEntry[]
  /** Fitting companies by need, best first. */
  fits: Map<string, RankedLine[]>
  /** Companies that nothing fits, shown at the end. */
  idle: CompanyEntry[]
  tagId: string | null
  now: Date
}

/**
 * Puts needs and their best companies beside each other. Needs keep their order; each company stands as near as it
 * can to the needs it fits, so that few lanes cross. Every fitting pair between the two columns is a lane.
 */
export function arrangedBoard(catalogue: Catalogue, { needs, fits, idle, tagId, now }: Given): Board {
  const each = needs.length <= SMALL ? COMPANIES_EACH.small : COMPANIES_EACH.large
  const shown = new Set(needs.flatMap(({ id }) => (fits.get(id) ?? []).slice(0, each).map((one) => one.id)))
  const lanes = needs.flatMap(({ id, code }, need) =>
    (fits.get(id) ?? [])
      .filter((one) => shown.has(one.id))
      .map(({ id: companyId, score, alike }) => ({ need, code, companyId, score, alike })),
  )
  const columns = [...shown].flatMap((id) => {
    const company = catalogue.company(id)
    const own = lanes.filter(({ companyId }) => companyId === id)
    return company ? [{ company, at: centreOf(own), best: bestOf(own), alike: alikeOf(own, shown) }] : []
  })
  columns.sort((a, b) => a.at - b.at || (a.company.id < b.company.id ? -1 : 1))
  const placeOf = new Map(columns.map(({ company }, place) => [company.id, place]))
  return {
    needs: needs.map((need) => needCard(need, bestFor(need, fits), now)),
    companies: [
      ...columns.map(({ company, best, alike }) => companyCard(company, best, tagId, alike)),
      ...idle.map((company) => companyCard(company, null, tagId)),
    ],
    pairs: lanes.flatMap(({ need, companyId, score }): BoardPair[] => {
      const company = placeOf.get(companyId)
      return company === undefined ? [] : [{ need, company, score }]
    }),
  }
}

interface Lane {
  need: number
  code: string
  companyId: string
  score: number
  alike: string[]
}

function centreOf(lanes: Lane[]): number {
  const weight = lanes.reduce((sum, { score }) => sum + score, 0)
  return lanes.reduce((sum, { need, score }) => sum + need * score, 0) / weight
}

function bestOf(lanes: Lane[]): PairKey | null {
  const best = lanes.reduce<Lane | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  return best && { code: best.code, companyId: best.companyId }
}

/** How many companies this one stands for, in any of its lanes, that have no place of their own. */
function alikeOf(lanes: Lane[], shown: Set<string>): number {
  return new Set(lanes.flatMap(({ alike }) => alike).filter((id) => !shown.has(id))).size
}

function bestFor({ id, code }: ScenarioEntry, fits: Map<string, RankedLine[]>): PairKey | null {
  const best = fits.get(id)?.[0]
  return best ? { code, companyId: best.id } : null
}
