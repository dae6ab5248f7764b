import { NO_MEETING } from './meeting.ts'

/** What a pair that is brought back leaves behind: its end, its plans, its meeting and its reminders. */
export const AFRESH = {
  ...NO_MEETING,
  reason: null,
  reasonNote: '',
  endedFacts: null,
  nextStep: '',
  nextStepOn: null,
  remindedAt: null,
}
