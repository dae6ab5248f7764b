import { z } from 'zod'
import { givenLine, paragraph } from './fields.ts'

/** Longest title of a scenario, in characters as people count them. */
export const TITLE_MAX = 80

/** 基本信息. Lists often have a summary or a requirement only: one of the two is enough. */
export const basicsPart = z
  .object({ title: givenLine(TITLE_MAX), summary: paragraph(), requirement: paragraph() })
  .refine(({ summary, requirement }) => summary !== '' || requirement !== '', {
    path: ['requirement'],
    message: 'required',
  })
