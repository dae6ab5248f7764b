import type { FieldErrors, FormValues } from '../form.ts'
import { cleanText } from '../loose/clean.ts'
import { textDigest } from '../text-digest.ts'
import { graphemesIn } from '../text-length.ts'
import type { AnswerKind, BidderQuestion } from '../vocabulary.ts'

/** What a bidder answered to one question of the agency, with the question as it was asked. */
export interface BidderAnswer {
  question: string
  kind: AnswerKind
  /** `yes` or `no`, a number as typed, or a text; empty when it was left open. */
  answer: string
}

/** Longest answer in words. */
const ANSWER_MAX = 2000
/** More answers than a scenario may ask for: bounds what a draft keeps. */
const ANSWERS_KEPT = 40
const NAME = /^answer-[0-9a-z]{1,16}$/

/** The name of the control in which a question is answered: it goes by the words of the question. */
export function answerName(question: string): string {
  return `answer-${textDigest([question])}`
}

/** What was typed as answers, in a fixed order; empty ones are left out. */
export function typedAnswers(values: FormValues): Record<string, string> {
  const typed = Object.entries(values)
    .filter(([name]) => NAME.test(name))
    .map(([name, value]): [string, string] => [name, [value].flat().at(-1) ?? ''])
    .filter(([, text]) => text !== '')
  return Object.fromEntries(typed.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, ANSWERS_KEPT))
}

/** Reads the answers to the questions that are asked now; an answer to another question is left aside. */
export function readAnswers(values: FormValues, questions: readonly BidderQuestion[]) {
  const answers: BidderAnswer[] = []
  const errors: FieldErrors = {}
  for (const { question, kind, required } of questions) {
    const name = answerName(question)
    const answer = cleanText([values[name] ?? ''].flat().at(-1) ?? '')
    const fault = answer === '' ? (required ? MISSING[kind] : null) : FAULTS[kind](answer)
    if (fault) errors[name] = [fault]
    else answers.push({ question, kind, answer })
  }
  return { answers, errors }
}

/** Answers as the values of their controls. */
export function valuesOfAnswers(answers: readonly BidderAnswer[] = []): FormValues {
  return Object.fromEntries(answers.map(({ question, answer }) => [answerName(question), answer]))
}

const MISSING: Record<AnswerKind, string> = { text: 'required', yesNo: 'choose', number: 'required' }

const FAULTS: Record<AnswerKind, (answer: string) => string | null> = {
  text: (answer) => (graphemesIn(answer) > ANSWER_MAX ? `tooLong:${ANSWER_MAX}` : null),
  yesNo: (answer) => (answer === 'yes' || answer === 'no' ? null : 'choose'),
  number: (answer) =>
    /^[+-]?\d{1,15}(\.\d{1,6})?$/.test(answer.normalize('NFKC').replaceAll(',', '')) ? null : 'number',
}
