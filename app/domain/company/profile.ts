import { z } from 'zod'
import type { FormValues } from '../form.ts'
import { cleanLine } from '../loose/clean.ts'
import { wholeFrom } from '../loose/whole.ts'
import { line, paragraph } from '../scenario/parts/fields.ts'
import { graphemesIn } from '../text-length.ts'
import { shanghaiTimeOf } from '../time.ts'
import { DISTRICTS, type District } from '../vocabulary.ts'
import { PARALLEL_PROJECTS_MAX } from './capacity.ts'

/** Longest introduction of a company, in characters as people count them. */
export const COMPANY_INTRO_MAX = 1000
const NAME_MAX = 80
const STAFF_MAX = 20
/** No company of today was founded before. */
const OLDEST_YEAR = 1900
/** What people write behind a number. */
const YEAR_UNIT = /\s*年$/u
const PROJECTS_UNIT = /\s*(?:个|项|个项目)$/u

/** 企业资料, complete and valid. No district means that the company sits elsewhere, or did not say. */
export interface CompanyProfile {
  name: string
  district: District | null
  foundedYear: number | null
  staff: string | null
  /** How many projects it can run side by side. */
  parallelProjects: number | null
  intro: string
}

/** Reads the profile form. A year lies between 1900 and the year of `now`. */
export function profileInput(now: Date) {
  const { year: thisYear } = shanghaiTimeOf(now)
  return z.object({
    name: z
      .string({ error: 'required' })
      .transform(cleanLine)
      .refine((text) => text !== '', 'required')
      .refine((text) => graphemesIn(text) <= NAME_MAX, `tooLong:${NAME_MAX}`),
    district: z.enum(DISTRICTS, { error: 'choose' }).nullable().default(null),
    foundedYear: wholeOrNone(YEAR_UNIT, OLDEST_YEAR, thisYear, `year:${thisYear}`),
    staff: line(STAFF_MAX)
      .transform((text) => text || null)
      .default(null),
    parallelProjects: wholeOrNone(PROJECTS_UNIT, 0, PARALLEL_PROJECTS_MAX, `between:0–${PARALLEL_PROJECTS_MAX}`),
    intro: paragraph(COMPANY_INTRO_MAX).default(''),
  })
}

/** A whole number between two bounds, also with its unit behind it; null when nothing was given. */
function wholeOrNone(unit: RegExp, min: number, max: number, problem: string) {
  return z
    .string()
    .transform((text, context): number | null => {
      const typed = cleanLine(text)
      if (typed === '') return null
      const read = wholeFrom(typed.replace(unit, ''), min, max)
      if (read.ok) return read.value
      context.addIssue({ code: 'custom', message: problem, input: text })
      return z.NEVER
    })
    .nullable()
    .default(null)
}

/** The form of a stored profile: reading it gives the same profile again. */
export function valuesOfProfile(profile: CompanyProfile): FormValues {
  return {
    name: profile.name,
    district: profile.district ?? '',
    foundedYear: profile.foundedYear === null ? '' : String(profile.foundedYear),
    staff: profile.staff ?? '',
    parallelProjects: profile.parallelProjects === null ? '' : String(profile.parallelProjects),
    intro: profile.intro,
  }
}
