import { z } from 'zod'
import { cleanLine, cleanText } from '../../loose/clean.ts'
import type { Outcome } from '../../loose/outcome.ts'
import { graphemesIn } from '../../text-length.ts'

/** Longest name of a person, a metric or a criterion. */
export const LINE_MAX = 80
/** Longest paragraph text. */
export const TEXT_MAX = 5000
/** Longest remark in a row of a table. */
export const REMARK_MAX = 300

/** One line; invisible characters and line breaks are taken out. */
export function line(max: number) {
  return z.string().transform(cleanLine).refine(within(max), `tooLong:${max}`)
}

/** One line that must not be empty. */
export function givenLine(max: number) {
  return z.string().transform(cleanLine).refine(isGiven, 'required').refine(within(max), `tooLong:${max}`)
}

/** A text with its line breaks. */
export function paragraph(max = TEXT_MAX) {
  return z.string().transform(cleanText).refine(within(max), `tooLong:${max}`)
}

/** A text read by one of the loose readers; `empty` is what an empty field means, absent when it must be filled. */
export function loose<T, Empty = never>(read: (text: string) => Outcome<T>, ...empty: [Empty?]) {
  return z.string().transform((text, context): T | Empty => {
    if (text.trim() === '' && empty.length > 0) return empty[0] as Empty
    if (text.trim() === '') return refused(context, 'required')
    const outcome = read(text)
    return outcome.ok ? outcome.value : refused(context, outcome.problem.code)
  })
}

function refused(context: z.core.$RefinementCtx, message: string) {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

function within(max: number) {
  return (text: string) => graphemesIn(text) <= max
}

function isGiven(text: string) {
  return text !== ''
}
