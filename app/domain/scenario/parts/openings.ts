import { z } from 'zod'
import { OPENING_KINDS, type Opening } from '../../vocabulary.ts'
import { LINE_MAX, line, REMARK_MAX } from './fields.ts'

/** 开放条件: what the host opens, row by row; none is allowed. What a row leaves open is left out of the record. */
export const openingsPart = z.object({
  openings: z.array(
    z
      .object({
        kind: z.enum(OPENING_KINDS, { error: 'choose' }),
        note: line(REMARK_MAX),
        quantity: line(LINE_MAX),
        conditions: line(REMARK_MAX),
        period: line(LINE_MAX),
      })
      .transform(({ kind, note, quantity, conditions, period }): Opening => {
        return {
          ...{ kind, note },
          ...(quantity && { quantity }),
          ...(conditions && { conditions }),
          ...(period && { period }),
        }
      }),
  ),
})
