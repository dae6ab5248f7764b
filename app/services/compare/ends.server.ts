import type { CompanyEntry } from '#app/domain/catalogue/entry.ts'
import { type ComparedSide, type CompareQuery, otherSide } from '#app/domain/compare/compare-query.ts'
import type { ComparedEnd } from '#app/domain/compare/comparison.ts'
import type { Subject } from '#app/domain/match/view.ts'
import type { PairKey } from '#app/domain/match/view-query.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { type Fit, RANKED_MAX } from '#app/services/catalogue/fits.server.ts'
import { needsFor } from '../match/pair-tables.server.ts'

/** One end of a comparison; null when nothing published is called so. */
export function endOf(catalogue: Catalogue, side: ComparedSide, ref: string): ComparedEnd | null {
  if (side === 'scenario') {
    const scenario = catalogue.scenarioByCode(ref)
    return scenario ? { ref: scenario.code, name: scenario.title, note: scenario.agencyName } : null
  }
  const company = catalogue.company(ref)
  return company ? { ref: company.id, name: company.name, note: company.capabilities[0]?.title ?? '' } : null
}

/** The pair of the end that stays with one of the other side. */
export function keyOf(own: { side: ComparedSide; ref: string }, ref: string): PairKey {
  return own.side === 'scenario' ? { code: own.ref, companyId: ref } : { code: ref, companyId: own.ref }
}

/** The end that stays, as the matching view speaks of it. */
export function subjectOf(side: ComparedSide, { ref, name }: ComparedEnd): Subject {
  return side === 'scenario' ? { kind: 'scenario', code: ref, title: name } : { kind: 'company', id: ref, name }
}

/** The companies that have anything in common with a need, best first. */
export type RankingFor = (scenarioId: string) => Fit<CompanyEntry>[]

/** Ranks each need once. */
export function rankingsOf(catalogue: Catalogue): RankingFor {
  const rankings = new Map<string, Fit<CompanyEntry>[]>()
  return (scenarioId) => {
    const ranked = rankings.get(scenarioId) ?? catalogue.fitsFor(scenarioId, RANKED_MAX)
    rankings.set(scenarioId, ranked)
    return ranked
  }
}

/** The nearest of the other side, best first, without those already compared. */
export function nearestTo(
  catalogue: Catalogue,
  { own, others }: Pick<CompareQuery, 'own' | 'others'>,
  rankingFor: RankingFor,
  limit: number,
): { ref: string; name: string; score: number }[] {
  const lines =
    own.side === 'scenario'
      ? rankingFor(catalogue.scenarioByCode(own.ref)?.id ?? '').map(({ entry, score }) => ({ ref: entry.id, score }))
      : needsNear(catalogue, own.ref, limit + others.length)
  return lines
    .filter(({ ref }) => !others.includes(ref))
    .slice(0, limit)
    .flatMap(({ ref, score }) => {
      const end = endOf(catalogue, otherSide(own.side), ref)
      return end ? [{ ref, name: end.name, score }] : []
    })
}

function needsNear(catalogue: Catalogue, companyId: string, limit: number) {
  const company = catalogue.company(companyId)
  if (!company) return []
  return needsFor(catalogue, company, false, limit).flatMap(({ id, score }) => {
    const scenario = catalogue.scenario(id)
    return scenario ? [{ ref: scenario.code, score }] : []
  })
}
