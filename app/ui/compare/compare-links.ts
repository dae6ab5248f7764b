import { COMPARED_MAX, compareAddress } from '#app/domain/compare/compare-query.ts'
import type { PairKey } from '#app/domain/match/view-query.ts'

/** A pair's company beside other companies for the same need, as many as there is room for. */
export function companiesBeside({ code, companyId }: PairKey, others: string[]): string {
  return compareAddress({
    own: { side: 'scenario', ref: code },
    others: [companyId, ...others].slice(0, COMPARED_MAX),
  })
}

/** A pair's need beside other needs for the same company, as many as there is room for. */
export function needsBeside({ code, companyId }: PairKey, others: string[]): string {
  return compareAddress({
    own: { side: 'company', ref: companyId },
    others: [code, ...others].slice(0, COMPARED_MAX),
  })
}
