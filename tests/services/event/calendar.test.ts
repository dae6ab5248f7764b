import ICAL from 'ical.js'
import { beforeEach, expect, test } from 'vitest'
import { eventsCalendar, talksCalendar } from '#app/services/event/calendar.server.ts'
import { cancelEvent } from '#app/services/event/cancel-event.server.ts'
import { editEvent } from '#app/services/event/edit-event.server.ts'
import { planOfEvent } from '#app/services/event/talks/plan-of-event.server.ts'
import { storePlan } from '#app/services/event/talks/store-plan.server.ts'
import { talksFor } from '#app/services/event/talks/talks-for.server.ts'
import { calendarWords } from '#app/text/event-calendar.ts'
import type { Db } from '#db/handle.ts'
import { comingEvents, eventByCode } from '#db/stores/events/events.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { comes, eventGiven, publishedEvent } from '#tests/support/event.ts'
import { daysLater, pairTown } from '#tests/support/pair.ts'

const ORIGIN = 'https://xinghui.example'
let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

/** The entries of a calendar, as a calendar program reads them. */
function entriesIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, location, description, startDate, endDate, sequence } = new ICAL.Event(component)
    const status = component.getFirstPropertyValue('status')
    return {
      ...{ uid, summary, location, description, sequence, status: String(status) },
      start: startDate.toJSDate().toISOString(),
      end: endDate.toJSDate().toISOString(),
    }
  })
}

test('an event stands in a calendar at its time, under a name that stays, with a sequence that grows', async () => {
  const code = await publishedEvent(town.curator, { about: '第一行，有逗号；分号\n第二行' })
  const read = async () => {
    const event = await eventByCode(db.read, code)
    return entriesIn(eventsCalendar(event ? [event] : [], ORIGIN, calendarWords('zh')))[0]
  }
  const first = await read()
  expect(first).toMatchObject({
    summary: '河道巡查对接会',
    location: '三楼会议厅',
    description: '第一行，有逗号；分号\n第二行',
    start: '2026-03-12T05:30:00.000Z',
    end: '2026-03-12T09:00:00.000Z',
    sequence: 0,
    status: 'CONFIRMED',
  })
  const event = await eventByCode(db.read, code)
  await editEvent(town.curator, { code, version: event?.version ?? 0 }, eventGiven({ day: '2026-03-13' }))
  expect(await read()).toMatchObject({ uid: first?.uid, sequence: 1, start: '2026-03-13T05:30:00.000Z' })
  await cancelEvent(town.curator, code, '场地停电，另行通知。')
  expect(await read()).toMatchObject({
    uid: first?.uid,
    sequence: 2,
    status: 'CANCELLED',
    summary: '［已取消］河道巡查对接会',
  })
  expect((await read())?.description).toContain('取消原因：场地停电，另行通知。')
})

test('the calendar of all has every public event and no draft', async () => {
  await publishedEvent(town.curator, { title: '甲会' })
  await publishedEvent(town.curator, { title: '乙会', day: '2026-03-11' })
  const events = await comingEvents(db.read, town.curator.now, { limit: 10, offset: 0 })
  const text = eventsCalendar(events, ORIGIN, calendarWords('en'))
  expect(entriesIn(text).map(({ summary }) => summary)).toEqual(['乙会', '甲会'])
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(await comingEvents(db.read, daysLater(town.curator, 10.5).now, { limit: 10, offset: 0 })).toEqual([])
})

test('one’s own talks stand at their slots and tables, and follow when the day moves', async () => {
  const code = await publishedEvent(town.curator)
  await comes(town.agency, code, 'agency', ['river'])
  await comes(town.company, code, 'kite')
  await storePlan(town.curator, code, { planVersion: 1, wanted: (await planOfEvent(town.curator, code, null)).rows })
  const read = async () => {
    const { event, talks } = await talksFor(town.company, code)
    return entriesIn(talksCalendar(event, talks, ORIGIN, calendarWords('zh')))
  }
  const [first, ...more] = await read()
  expect(more).toEqual([])
  expect(first).toMatchObject({
    summary: '洽谈：河道巡查用无人机 × 纸鸢巡检（演示）',
    location: '三楼会议厅 1 号桌',
    start: '2026-03-12T06:30:00.000Z',
    end: '2026-03-12T06:50:00.000Z',
  })
  const event = await eventByCode(db.read, code)
  await editEvent(town.curator, { code, version: event?.version ?? 0 }, eventGiven({ day: '2026-03-13' }))
  const [moved] = await read()
  expect(moved).toMatchObject({ uid: first?.uid, start: '2026-03-13T06:30:00.000Z' })
  expect(Number(moved?.sequence)).toBeGreaterThan(Number(first?.sequence))
})
