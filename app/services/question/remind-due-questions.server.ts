import { dayAt } from '#app/domain/calendar-day.ts'
import { reminderStep, soonDueUntil } from '#app/domain/question/reminding.ts'
import type { Db } from '#db/handle.ts'
import { announce } from '#db/stores/outbox.ts'
import { dueDays, markQuestionReminded, questionsToRemind } from '#db/stores/questions/due-questions.ts'
import { inBatches } from '../in-batches.ts'

/**
 * Recalls every question to mind whose answer is due soon, today or was due: once at each step. The outbox names the
 * question, which knows no asker. Several nodes may run it at once.
 * @returns how many it recalled
 */
export async function remindDueQuestions(db: Db, now: Date): Promise<number> {
  const today = dayAt(now)
  let reminded = 0
  for (const dueOn of await dueDays(db.read, soonDueUntil(today))) {
    const step = reminderStep(dueOn, today)
    if (step === null) continue
    reminded += await inBatches(
      db,
      (reader, limit) => questionsToRemind(reader, { dueOn, step }, limit),
      async (tx, { id }) => {
        if (!(await markQuestionReminded(tx, id, step))) return false
        await announce(tx, 'reminder', id, now)
        return true
      },
    )
  }
  return reminded
}
