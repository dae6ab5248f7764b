import { z } from 'zod'
import type { ResolveAgency } from '../joint-agency.ts'
import { jointAgenciesFrom } from '../joint-agency.ts'
import { givenLine, LINE_MAX, line, paragraph } from './fields.ts'

/** Longest title of a scenario, in characters as people count them. */
export const TITLE_MAX = 80

/** 基本信息. Lists often have a summary or a requirement only: one of the two is enough. */
export function basicsPart(resolveAgency: ResolveAgency) {
  return z
    .object({
      title: givenLine(TITLE_MAX),
      summary: paragraph(),
      requirement: paragraph(),
      jointAgencies: z.array(z.object({ agency: line(LINE_MAX) })),
    })
    .refine(({ summary, requirement }) => summary !== '' || requirement !== '', {
      path: ['requirement'],
      message: 'required',
    })
    .transform(({ jointAgencies, ...texts }, context) => {
      const read = jointAgenciesFrom(
        jointAgencies.map(({ agency }) => agency),
        resolveAgency,
      )
      for (const { path, message } of read.problems) {
        context.addIssue({ code: 'custom', path: ['jointAgencies', ...path], message, input: message })
      }
      return { ...texts, jointAgencies: read.agencies }
    })
}
