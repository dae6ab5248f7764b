import { z } from 'zod'
import { cleanLine } from '../loose/clean.ts'
import { wholeFrom } from '../loose/whole.ts'
import { graphemesIn } from '../text-length.ts'
import { shanghaiTimeOf } from '../time.ts'
import { cellsOf, lineOf } from './line.ts'
import { webAddress } from './web-address.ts'

/** The cells of a case in the form, in their order. */
export const CASE_CELLS = ['what', 'place', 'year', 'result', 'link'] as const
export type CaseCell = (typeof CASE_CELLS)[number]

/** One place where a capability is in use already. Whom it serves may be withheld: then `place` is empty. */
export interface CapabilityCase {
  what: string
  place: string
  year: number | null
  /** What came of it, with a figure. */
  result: string
  /** Where somebody can read about it; empty when nowhere. */
  link: string
}

/** How a case is stored: lists and records from before 2026-11 hold one text, which says what was done. */
export type StoredCase = string | CapabilityCase

/** Longest text of a cell, in characters as people count them. */
const CELL_MAX = { what: 300, place: 80, result: 160 } as const
const OLDEST_YEAR = 1990
const YEAR_UNIT = /\s*年$/u

/** A stored case, in whichever shape; also a line of the form as far as it can be read. */
export function caseFrom(stored: StoredCase): CapabilityCase {
  if (typeof stored !== 'string') return stored
  const { what, place, year, result, link } = cellsOf(stored, CASE_CELLS)
  return { what, place, year: yearFrom(year), result, link }
}

/** A case as one line of the form: reading it gives the same case again. */
export function lineOfCase({ year, ...texts }: CapabilityCase): string {
  return lineOf({ ...texts, year: year === null ? '' : String(year) }, CASE_CELLS)
}

/** A case as one sentence: for files, for the engine and wherever a case is compared by its words. */
export function caseText({ what, place, year, result }: CapabilityCase): string {
  return [what, place, year === null ? '' : String(year), result].filter((text) => text !== '').join('，')
}

/** Reads one line of the form. @param now a case lies in no year to come */
export function caseInput(now: Date) {
  const { year: thisYear } = shanghaiTimeOf(now)
  const text = (cell: keyof typeof CELL_MAX) =>
    z
      .string()
      .transform(cleanLine)
      .refine((typed) => graphemesIn(typed) <= CELL_MAX[cell], `tooLong:${CELL_MAX[cell]}`)
  return z
    .string()
    .transform((line) => cellsOf(line, CASE_CELLS))
    .pipe(
      z.object({
        what: text('what').refine((typed) => typed !== '', 'required'),
        place: text('place'),
        year: z.string().transform((typed, context): number | null => {
          const cleaned = cleanLine(typed)
          if (cleaned === '') return null
          const year = yearFrom(cleaned)
          if (year !== null && year >= OLDEST_YEAR && year <= thisYear) return year
          context.addIssue({ code: 'custom', message: `between:${OLDEST_YEAR}–${thisYear}` })
          return z.NEVER
        }),
        result: text('result'),
        link: webAddress,
      }),
    )
}

function yearFrom(typed: string): number | null {
  const read = wholeFrom(typed.replace(YEAR_UNIT, ''), 0, 9999)
  return typed !== '' && read.ok ? read.value : null
}
