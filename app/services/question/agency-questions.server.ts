import { dayAt } from '#app/domain/calendar-day.ts'
import { similarAmong } from '#app/domain/question/similar.ts'
import { workingDaysLeft } from '#app/domain/question/timing.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { attachmentsOf } from '#db/stores/attachments/attachments.ts'
import { countOpenAt, openQuestionsAt } from '#db/stores/questions/questions.ts'

/**
 * What waits for an answer at an agency, the most urgent first: by whom is not known to it. With each its files, the
 * working days that are left, and others of the list that may want the same answer.
 */
export async function agencyQuestions({ db, now }: SignedInCall, agencyId: string) {
  const open = await openQuestionsAt(db.read, agencyId)
  const files = await attachmentsOf(
    db.read,
    'question',
    open.map(({ id }) => id),
    'files',
  )
  const numbered = open.map((row, at) => ({ ...row, number: at + 1 }))
  const similar = similarAmong(numbered)
  return numbered.map((row, at) => ({
    ...row,
    daysLeft: workingDaysLeft(row.dueOn, now),
    files: files.filter(({ ownerId }) => ownerId === row.id),
    similar: (similar[at] ?? []).map(({ number }) => number),
  }))
}

/** How many wait at an agency, and how many of them are overdue. */
export async function waitingAt(
  { db, now }: SignedInCall,
  agencyId: string,
): Promise<{ open: number; overdue: number }> {
  return {
    open: await countOpenAt(db.read, agencyId),
    overdue: await countOpenAt(db.read, agencyId, dayAt(now)),
  }
}
