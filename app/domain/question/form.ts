import { z } from 'zod'
import type { FormValues } from '../form.ts'
import { cleanText } from '../loose/clean.ts'
import { paragraph } from '../scenario/parts/fields.ts'
import { namesCompany } from './naming.ts'

/** Longest question, answer and reason, in characters as people count them. */
export const QUESTION_MAX = 1000
export const ANSWER_MAX = 3000
export const REASON_MAX = 500

const given = (max: number) => paragraph(max).refine((text) => text !== '', 'required')

/** A question as a company sends it. It must not say who asks. */
export function questionInput(companyName: string) {
  return z.object({ text: given(QUESTION_MAX).refine((text) => !namesCompany(text, companyName), 'namesAsker') })
}

/** An answer as it is published: the question in the words of the agency, and the answer. */
export const answerInput = z.object({ question: given(QUESTION_MAX), answer: given(ANSWER_MAX) })

/** What a published answer shall say instead; everybody reads what was wrong, and why. */
export const correctionInput = answerInput.extend({ reason: z.string({ error: 'required' }).pipe(given(REASON_MAX)) })
export type CorrectionInput = z.output<typeof correctionInput>

/** Why a question is not answered. */
export const declineInput = z.object({ reason: z.string({ error: 'required' }).pipe(given(REASON_MAX)) })

/** What is kept of an answer that is being written, valid or not. */
export interface TypedAnswer {
  question: string
  answer: string
  alsoAt: string[]
}

/** Reads a form of an answer without judging it. */
export function typedAnswer(values: FormValues): TypedAnswer {
  const one = (name: string) => cleanText([values[name] ?? ''].flat()[0] ?? '')
  return { question: one('question'), answer: one('answer'), alsoAt: [values.alsoAt ?? []].flat().filter(Boolean) }
}
