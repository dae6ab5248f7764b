import { catalogue } from './locale.ts'

/** Questions whose answers are due, on the desks. */
export const questionDueText = catalogue(
  {
    section: '答疑快到期或已逾期',
    answer: '去答复',
    atScenarios: '单位答疑快到期或已逾期',
    questions: (n: number) => `${n} 条待答`,
  },
  {
    section: 'Questions due or overdue',
    answer: 'Answer',
    atScenarios: 'Agencies that owe answers',
    questions: (n: number) => `${n} ${n === 1 ? 'question' : 'questions'}`,
  },
)
