import type { Budget } from '#app/domain/budget.ts'
import { budgetFrom } from '#app/domain/loose/amount.ts'
import type { SourceScenario } from '../source.ts'

const WAN_YUAN = 10_000

/** The budget as an office wrote it, read as the site reads it. */
export function budgetOf({ key, budget }: SourceScenario): Budget {
  const read = budgetFrom(budget, WAN_YUAN)
  if (!read.ok) throw new Error(`${key}: budget ${budget} cannot be read`)
  return read.value
}
