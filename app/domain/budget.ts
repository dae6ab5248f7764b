export const BUDGET_KINDS = ['amount', 'range', 'about', 'upTo', 'negotiable', 'unstated'] as const
export type BudgetKind = (typeof BUDGET_KINDS)[number]

/**
 * What a scenario may cost, in whole yuan. amount and about: min = max; upTo: min is null; range: both;
 * negotiable (面议) and unstated: neither.
 */
export interface Budget {
  kind: BudgetKind
  minYuan: number | null
  maxYuan: number | null
}
