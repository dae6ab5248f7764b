import { dayAt } from '#app/domain/calendar-day.ts'
import { soonDueUntil } from '#app/domain/question/reminding.ts'
import { workingDaysLeft } from '#app/domain/question/timing.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { dueQuestionsAt, scenariosWithDueQuestions } from '#db/stores/questions/due-questions.ts'

/** What an agency must answer by the next working day or should have answered, the most urgent first. */
export async function dueAtAgency({ db, now }: SignedInCall, agencyId: string, limit: number) {
  const rows = await dueQuestionsAt(db.read, agencyId, soonDueUntil(dayAt(now)), limit)
  return rows.map((row) => ({ ...row, daysLeft: workingDaysLeft(row.dueOn, now) }))
}

/** For curators, who read no questions: at which scenarios answers are due soon or overdue, and how many. */
export async function dueAtScenarios({ db, now }: SignedInCall) {
  const rows = await scenariosWithDueQuestions(db.read, soonDueUntil(dayAt(now)))
  return rows.map((row) => ({ ...row, daysLeft: workingDaysLeft(row.dueOn, now) }))
}
