import { z } from 'zod'
import { givenLine, LINE_MAX, line, REMARK_MAX } from './fields.ts'

const UNIT_MAX = 20

/** 验收目标: how everybody will know that it worked. A row needs what is measured and the value to reach. */
export const targetsPart = z.object({
  targets: z.array(
    z.object({
      metric: givenLine(LINE_MAX),
      unit: line(UNIT_MAX),
      target: givenLine(LINE_MAX),
      method: line(REMARK_MAX),
    }),
  ),
})
