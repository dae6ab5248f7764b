import { z } from 'zod'
import { OPENING_KINDS } from '../../vocabulary.ts'
import { line, REMARK_MAX } from './fields.ts'

/** 开放条件: what the host opens, row by row; none is allowed. */
export const openingsPart = z.object({
  openings: z.array(z.object({ kind: z.enum(OPENING_KINDS, { error: 'choose' }), note: line(REMARK_MAX) })),
})
