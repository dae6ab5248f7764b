/** Where a question stands: waiting for an answer, answered in public, or told privately why it is not answered. */
export const QUESTION_STATES = ['asked', 'answered', 'declined'] as const
export type QuestionState = (typeof QUESTION_STATES)[number]
