/** The questions of a company, and one that it is writing. */
export const COMPANY_QUESTIONS = '/company/questions'
export function questionDraftAddress(id: string): string {
  return `${COMPANY_QUESTIONS}/${id}`
}

/** The questions that wait at an agency, what declines one, and an answer that is being written. */
export const AGENCY_QUESTIONS = '/agency/questions'
export function declineAddress(id: string): string {
  return `${AGENCY_QUESTIONS}/${id}/decline`
}
export function answerDraftAddress(id: string): string {
  return `/agency/answers/${id}`
}

/** What an agency published, and where one of its answers is corrected. */
export const PUBLISHED_ANSWERS = '/agency/published-answers'
export function correctionAddress(answerId: string): string {
  return `${PUBLISHED_ANSWERS}/${answerId}/correction`
}
