import { z } from 'zod'
import { ANSWER_KINDS, type BidderQuestion, ELIGIBILITY_KINDS } from '../../vocabulary.ts'
import { givenLine, REMARK_MAX } from './fields.ts'

/** Most questions to bidders: each is one more field of every proposal. */
const QUESTIONS_MAX = 12

/** 参与条件: who may bid, row by row, and what every bidder is asked. Both may stay empty. */
export const biddersPart = z
  .object({
    eligibility: z.array(
      z.object({ kind: z.enum(ELIGIBILITY_KINDS, { error: 'choose' }), rule: givenLine(REMARK_MAX) }),
    ),
    bidderQuestions: z.array(
      z
        .object({
          question: givenLine(REMARK_MAX),
          answerKind: z.enum(ANSWER_KINDS, { error: 'choose' }),
          required: z.enum(['', 'yes'], { error: 'choose' }),
        })
        .transform(({ question, answerKind, required }): BidderQuestion => {
          return { question, kind: answerKind, required: required === 'yes' }
        }),
    ),
  })
  .superRefine(({ bidderQuestions }, context) => {
    const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
    if (bidderQuestions.length > QUESTIONS_MAX) refuse(['bidderQuestions'], `tooMany:${QUESTIONS_MAX}`)
    for (const [at, { question }] of bidderQuestions.entries()) {
      // Answers go by the words of their question: two with the same words would share one.
      const first = bidderQuestions.findIndex((other) => other.question === question)
      if (first < at) refuse(['bidderQuestions', at, 'question'], 'questionTwice')
    }
  })
