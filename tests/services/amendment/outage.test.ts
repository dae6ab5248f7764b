import { beforeEach, describe, expect, test } from 'vitest'
import { momentOf } from '#app/domain/calendar-day.ts'
import { recordOutage, touchedDeadlines } from '#app/services/amendment/outage.server.ts'
import { scenarioTimeline } from '#app/services/amendment/public-amendments.server.ts'
import { readReceived } from '#app/services/proposal/read-received.server.ts'
import { closeDueScenarios } from '#app/services/scenario/close-due-scenarios.server.ts'
import type { Db } from '#db/handle.ts'
import { publishedAmendments } from '#db/stores/amendments/amendments.ts'
import { outages } from '#db/stores/amendments/outages.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { type BiddingTown, biddingTown, DEADLINE, sendWhole } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { openBy } from '#tests/support/keys.ts'
import { addScenario } from '#tests/support/market.ts'

/** `s1` closes on 2026-03-12 at 17:00, in the outage; `s2` the day after it; `s3` long after. */
const OUTAGE = { startsAt: momentOf('2026-03-12', '16:00'), endsAt: momentOf('2026-03-12', '19:00') }
const REASON = '3 月 12 日 16:00 至 19:00 平台故障，无法提交方案。'
const MOVED = momentOf('2026-03-19')

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
  await db.write(async (tx) => {
    await addScenario(tx, { id: 's2', closesAt: momentOf('2026-03-13', '17:00') })
    await addScenario(tx, { id: 's3', closesAt: momentOf('2026-04-13', '17:00') })
    await addScenario(tx, { id: 's4', state: 'cancelled' })
  })
})

const monday = (call = town.curator) => ({ ...call, now: momentOf('2026-03-13', '09:00') })
const record = (seen: number, key = 'one-press-of-it', call = monday()) =>
  recordOutage(call, { ...OUTAGE, reason: REASON, key, seen })
const stored = async (id: string) => storedScenario(db.read, id)

describe('an outage', () => {
  test('moves every deadline that it touched, each by an amendment of its own, and opens again what had closed', async () => {
    await closeDueScenarios(db, momentOf('2026-03-12', '17:01'))
    expect(await stored('s1')).toMatchObject({ state: 'closed' })
    expect((await touchedDeadlines(monday(), OUTAGE)).rows).toMatchObject([
      { id: 's1', state: 'closed', closesAt: DEADLINE, becomes: MOVED },
      { id: 's2', state: 'open', becomes: MOVED },
    ])
    expect(await record(2)).toBe(2)
    expect(await stored('s1')).toMatchObject({ state: 'open', closesAt: MOVED })
    expect(await stored('s3')).toMatchObject({ closesAt: momentOf('2026-04-13', '17:00'), version: 1 })
    expect(await publishedAmendments(db.read, 's1')).toMatchObject([
      { number: 1, kind: 'outage', reason: REASON, material: false, deadlineBefore: DEADLINE, deadlineAfter: MOVED },
    ])
    expect(await outages(db.read)).toMatchObject([{ reason: REASON, moved: 2, recordedBy: 'curator' }])
    const scenario = await stored('s1')
    const { events } = await scenarioTimeline(monday(), scenario!)
    expect(events.map(({ kind }) => kind)).toEqual(['published', 'closed', 'amended', 'closes'])
  })

  test('after which proposals are sealed and can be sent again', async () => {
    await sendWhole(town.kite, 'kite')
    await record(2)
    await expect(readReceived(monday(town.agency), 's1')).rejects.toMatchObject({ code: 'not_found' })
    const late = await sendWhole({ ...town.heron, now: momentOf('2026-03-13', '10:00') }, 'heron')
    expect(late.receipt).toMatch(/^R-20260313/)
  })

  test('does not open again what has been read', async () => {
    await sendWhole(town.kite, 'kite')
    const evening = momentOf('2026-03-12', '18:00')
    await openBy(
      [town.agency, town.curator].map((call) => ({ ...call, now: evening })),
      's1',
    )
    expect((await touchedDeadlines(monday(), OUTAGE)).rows).toMatchObject([
      { id: 's1', becomes: null },
      { id: 's2', becomes: MOVED },
    ])
    expect(await record(1)).toBe(1)
    expect(await stored('s1')).toMatchObject({ closesAt: DEADLINE })
  })

  test('is recorded once, as it was looked at, by curators alone', async () => {
    await expect(record(1)).rejects.toMatchObject({ code: 'changed_meanwhile' })
    expect(await publishedAmendments(db.read, 's2')).toEqual([])
    expect(await record(2)).toBe(2)
    expect(await record(2)).toBe(2)
    expect(await outages(db.read)).toHaveLength(1)
    expect(await publishedAmendments(db.read, 's1')).toHaveLength(1)
    for (const call of [town.agency, town.kite, town.administrator, town.auditor]) {
      await expect(record(2, 'another-press', monday(call))).rejects.toMatchObject({ code: 'forbidden' })
      await expect(touchedDeadlines(monday(call), OUTAGE)).rejects.toMatchObject({ code: 'forbidden' })
    }
  })
})
