import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { momentOf } from '#app/domain/calendar-day.ts'
import { reminderStep } from '#app/domain/question/reminding.ts'
import { declineQuestion } from '#app/services/question/decline-question.server.ts'
import { dueAtAgency } from '#app/services/question/due-questions.server.ts'
import { remindDueQuestions } from '#app/services/question/remind-due-questions.server.ts'
import { curatorDesk } from '#app/services/review/curator-desk.server.ts'
import type { Db } from '#db/handle.ts'
import { outbox, question } from '#db/schema.ts'
import { ask } from '#tests/support/asking.ts'
import { type BiddingTown, biddingTown } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
})

/** Noon of a day; what is asked on Monday, 2 March is due on Thursday, the 5th. */
const noon = (day: string) => momentOf(day, '12:00')
const remind = (day: string) => remindDueQuestions(db, noon(day))
const told = () => db.read.select({ of: outbox.subjectId }).from(outbox).where(eq(outbox.topic, 'reminder'))

test('the steps: a working day before, the day itself, then every second working day', () => {
  const steps = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-08', '2026-03-09', '2026-03-11']
  expect(steps.map((today) => reminderStep('2026-03-05', today))).toEqual([null, -1, 0, 0, 0, 2, 4])
  expect(['2026-03-06', '2026-03-07'].map((today) => reminderStep('2026-03-09', today))).toEqual([-1, -1])
})

test('an agency is reminded once at each step, and after a pause of the clock once for all that passed', async () => {
  await ask(town.kite, 'kite', '夜间能否飞行？')
  expect(await remind('2026-03-03')).toBe(0)
  expect(await Promise.all([remind('2026-03-04'), remind('2026-03-04')])).toContain(1)
  expect(await remind('2026-03-04')).toBe(0)
  expect(await remind('2026-03-05')).toBe(1)
  expect(await remind('2026-03-06')).toBe(0)
  expect(await remind('2026-03-16')).toBe(1)
  expect(await remind('2026-03-16')).toBe(0)
  const [asked] = await db.read.select().from(question)
  expect(await told()).toEqual(Array(3).fill({ of: asked?.id }))
})

test('what is answered or declined is recalled no more', async () => {
  await ask(town.kite, 'kite', '能否透露其他企业的报价？')
  const [asked] = await db.read.select().from(question)
  await declineQuestion(town.agency, asked?.id ?? '', '不能透露。')
  expect(await remind('2026-03-09')).toBe(0)
})

test('it surfaces on the desk of the agency in words, on the curator’s as a number alone, on nobody else’s before', async () => {
  await ask(town.kite, 'kite', '夜间能否飞行？')
  const at = (call: BiddingTown['kite'], day: string) => ({ ...call, now: noon(day) })
  expect(await dueAtAgency(at(town.agency, '2026-03-03'), 'agency', 5)).toEqual([])
  expect((await curatorDesk(at(town.curator, '2026-03-03'))).questions).toEqual({ count: 0, rows: [] })
  expect(await dueAtAgency(at(town.agency, '2026-03-04'), 'agency', 5)).toMatchObject([
    { text: '夜间能否飞行？', daysLeft: 1 },
  ])
  expect(await dueAtAgency(at(town.agency, '2026-03-04'), 'another', 5)).toEqual([])
  const { questions } = await curatorDesk(at(town.curator, '2026-03-09'))
  expect(questions).toMatchObject({ count: 1, rows: [{ id: 's1', questions: 1, daysLeft: -2 }] })
  expect(JSON.stringify(questions)).not.toMatch(/夜间|kite|纸鸢|asker/)
})
