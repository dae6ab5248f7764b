import { z } from 'zod'
import { wholeFrom } from '../../loose/whole.ts'
import type { Criterion } from '../../vocabulary.ts'
import { givenLine, LINE_MAX, loose } from './fields.ts'

/** What the weights of a scenario's criteria add up to. */
const WEIGHTS_SUM = 100

/** The criteria of a scenario whose agency has not thought of its own: kept as data, in the words of a tender. */
export const DEFAULT_CRITERIA: readonly Criterion[] = [
  { name: '技术方案与指标响应', weight: 40 },
  { name: '实施计划与安全保障', weight: 25 },
  { name: '团队能力与同类案例', weight: 20 },
  { name: '报价与后续运维', weight: 15 },
]

/** 评审标准. The weights are whole per cents and add up to 100. */
export const criteriaPart = z
  .object({
    criteria: z
      .array(
        z.object({
          name: givenLine(LINE_MAX),
          weight: loose((text) => wholeFrom(text.replace(/[%％]\s*$/u, ''), 1, WEIGHTS_SUM)),
        }),
      )
      .min(1, 'required'),
  })
  .refine(({ criteria }) => criteria.length === 0 || weightsOf(criteria) === WEIGHTS_SUM, {
    path: ['criteria'],
    error: ({ input }) => `weightsSum:${weightsOf((input as { criteria: Criterion[] }).criteria)}`,
  })

/** What the weights add up to. */
export function weightsOf(criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0)
}
