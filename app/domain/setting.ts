import { z } from 'zod'

/** What is set for the whole site: each a whole number between two bounds, and what it is until somebody sets it. */
export const SETTINGS = {
  /** Days without a step after which a pair that is under way surfaces by itself. */
  'match.stalledDays': { standard: 14, min: 1, max: 180 },
  /** Days between two reminders of one pair, and until an introduction that nobody answers is recalled to mind. */
  'match.reminderDays': { standard: 3, min: 1, max: 60 },
  /** Days before a company's qualification runs out on which the company is reminded. */
  'company.qualificationDays': { standard: 30, min: 1, max: 365 },
  /** Months for which the verification of an organisation is fresh; then it is to be looked at again. */
  'company.reverifyMonths': { standard: 24, min: 1, max: 60 },
  /** Working days before a scenario closes after which nothing is asked about it any more. */
  'question.cutOffDays': { standard: 3, min: 0, max: 20 },
  /** Working days within which a question is to be answered in public. */
  'question.answerDays': { standard: 3, min: 1, max: 20 },
  /** Custodians it takes to open what was handed in for a scenario; counts for keys made from then on. */
  'sealing.threshold': { standard: 2, min: 2, max: 3 },
} as const satisfies Record<string, { standard: number; min: number; max: number }>

export type SettingKey = keyof typeof SETTINGS

/** The settings as one form: a field of the name after the dot. */
export const settingsInput = z.object({
  stalledDays: wholeWithin('match.stalledDays'),
  reminderDays: wholeWithin('match.reminderDays'),
  qualificationDays: wholeWithin('company.qualificationDays'),
  reverifyMonths: wholeWithin('company.reverifyMonths'),
  cutOffDays: wholeWithin('question.cutOffDays'),
  answerDays: wholeWithin('question.answerDays'),
  threshold: wholeWithin('sealing.threshold'),
})

function wholeWithin(key: SettingKey) {
  const { min, max } = SETTINGS[key]
  const range = `between:${min}–${max}`
  return z.coerce.number({ error: 'required' }).int(range).min(min, range).max(max, range)
}
