import { COMPARED_MAX, compareAddress } from '#app/domain/compare/compare-query.ts'
import type { Neighbour } from '#app/domain/match/view.ts'
import type { PairKey } from '#app/domain/match/view-query.ts'

/** A pair's company beside the nearest other companies for the same need. */
export function companiesBeside({ code, companyId }: PairKey, others: Neighbour[]): string {
  const ids = [companyId, ...others.map(({ key }) => key.companyId)]
  return compareAddress({ own: { side: 'scenario', ref: code }, others: ids.slice(0, COMPARED_MAX) })
}

/** A pair's need beside the nearest other needs for the same company. */
export function needsBeside({ code, companyId }: PairKey, others: Neighbour[]): string {
  const codes = [code, ...others.map(({ key }) => key.code)]
  return compareAddress({ own: { side: 'company', ref: companyId }, others: codes.slice(0, COMPARED_MAX) })
}
