import type { CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { isFitting } from '#app/domain/match/score.ts'
import type { Board } from '#app/domain/match/view.ts'
import type { PairKey } from '#app/domain/match/view-query.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { companyCard, needCard } from './board-cards.ts'
import { needsFor } from './pair-tables.server.ts'

/** How many of the other side stand opposite to one need or one company. */
const OPPOSITE = 12

/** One need and the companies that come nearest to it, also those that do not reach the fitting score. */
export function needBoard(catalogue: Catalogue, scenario: ScenarioEntry, now: Date): Board {
  const ranked = catalogue.fitsFor(scenario.id, OPPOSITE)
  const keyOf = (companyId: string): PairKey => ({ code: scenario.code, companyId })
  const first = ranked[0]
  return {
    needs: [needCard(scenario, first && isFitting(first.score) ? keyOf(first.entry.id) : null, now)],
    companies: ranked.map(({ entry, alike }) => companyCard(entry, keyOf(entry.id), null, alike.length)),
    pairs: ranked.map(({ score }, company) => ({ need: 0, company, score })),
  }
}

/** One company and the needs that come nearest to it. */
export function companyBoard(catalogue: Catalogue, company: CompanyEntry, all: boolean, now: Date): Board {
  const ranked = needsFor(catalogue, company, all, OPPOSITE).flatMap(({ id, score, alike }) => {
    const scenario = catalogue.scenario(id)
    return scenario ? [{ scenario, score, alike: alike.length }] : []
  })
  const first = ranked[0]
  const keyOf = ({ code }: ScenarioEntry): PairKey => ({ code, companyId: company.id })
  return {
    needs: ranked.map(({ scenario, alike }) => needCard(scenario, keyOf(scenario), now, alike)),
    companies: [companyCard(company, first && isFitting(first.score) ? keyOf(first.scenario) : null, null)],
    pairs: ranked.map(({ score }, need) => ({ need, company: 0, score })),
  }
}
