import { z } from 'zod'
import type { Budget } from '../../budget.ts'
import { budgetFrom } from '../../loose/amount.ts'
import { monthsFrom } from '../../loose/months.ts'
import { COOPERATION_MODES } from '../../vocabulary.ts'
import { loose } from './fields.ts'

/** A bare figure in the budget field means 万元. */
export const FIELD_UNIT_YUAN = 10_000
const UNSTATED: Budget = { kind: 'unstated', minYuan: null, maxYuan: null }

/** 合作方式与预算. Only the modes must be given. */
export const termsPart = z.object({
  modes: z.array(z.enum(COOPERATION_MODES, { error: 'choose' })).min(1, 'required'),
  budget: loose<Budget, Budget>((text) => budgetFrom(text, FIELD_UNIT_YUAN), UNSTATED),
  durationMonths: loose<number, null>(monthsFrom, null),
  consortiumAllowed: z
    .enum(['', 'yes', 'no'], { error: 'choose' })
    .transform((answer) => (answer === '' ? null : answer === 'yes')),
})
