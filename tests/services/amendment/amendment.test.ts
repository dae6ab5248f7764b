import { beforeEach, describe, expect, test } from 'vitest'
import { momentOf } from '#app/domain/calendar-day.ts'
import { beginAmendment } from '#app/services/amendment/begin-amendment.server.ts'
import { moveDeadline } from '#app/services/amendment/move-deadline.server.ts'
import { openAmendment, openAmendmentReview } from '#app/services/amendment/open-amendment.server.ts'
import {
  comparedVersions,
  publicAmendment,
  scenarioTimeline,
} from '#app/services/amendment/public-amendments.server.ts'
import { publishAmendment, returnAmendment } from '#app/services/amendment/review-amendment.server.ts'
import { saveAmendedPart } from '#app/services/amendment/save-amended-part.server.ts'
import { discardAmendment, recallAmendment, submitAmendment } from '#app/services/amendment/submit-amendment.server.ts'
import type { Db } from '#db/handle.ts'
import { scenario as scenarios } from '#db/schema.ts'
import { publishedAmendment, publishedAmendments } from '#db/stores/amendments/amendments.ts'
import { versionsOf } from '#db/stores/amendments/versions.ts'
import { announcementsSince } from '#db/stores/catalogue/announcements.ts'
import { historyOf } from '#db/stores/history.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { amendPart, handInAmendment, publishSeen, REASON, versionOf } from '#tests/support/amendments.ts'
import { type BiddingTown, biddingTown, DEADLINE, fromDeadline } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addScenario, MARKET_DAY } from '#tests/support/market.ts'
import { visitorCall } from '#tests/support/people.ts'

const CODE = 'HZ-2026-01-001'
const TARGET = {
  'targets[0].metric': '识别率',
  'targets[0].unit': '%',
  'targets[0].target': '≥ 95',
  'targets[0].method': '第三方抽查',
}

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
})

const targets = (call = town.agency) => handInAmendment(call, 's1', { part: 'targets', changed: TARGET })
const scenario = async () => {
  const found = await storedScenario(db.read, 's1')
  if (!found) throw new Error('s1')
  return found
}

describe('writing', () => {
  test('is begun once, and nothing of it reaches the scenario', async () => {
    const id = await beginAmendment(town.agency, 's1')
    expect(await beginAmendment(town.agency, 's1')).toBe(id)
    await amendPart(town.agency, id, 'targets', TARGET)
    expect(await scenario()).toMatchObject({ targets: [], version: 1 })
    expect(await openAmendment(town.agency, id)).toMatchObject({
      fields: ['targets'],
      ruling: { material: true, deadline: null },
      errors: {},
    })
  })

  test('keeps what was typed, valid or not, and says what stands in the way', async () => {
    const id = await beginAmendment(town.agency, 's1')
    await amendPart(town.agency, id, 'terms', { budget: '八十左右' })
    const opened = await openAmendment(town.agency, id)
    expect(opened.form.budget).toBe('八十左右')
    expect(opened.errors).toEqual({ budget: [expect.any(String)] })
    const sent = await submitAmendment(town.agency, { id, version: await versionOf(db, id) }, REASON)
    expect(sent).toMatchObject({ ok: false })
  })

  test('what means the same is no change', async () => {
    const id = await beginAmendment(town.agency, 's1')
    await amendPart(town.agency, id, 'closing', { closesAt: '2026-03-12 17:00', contactPhone: '057100000000' })
    expect(await openAmendment(town.agency, id)).toMatchObject({ fields: [], errors: { '': ['nothingChanges'] } })
  })

  test('two who write the same part do not overwrite each other', async () => {
    const id = await beginAmendment(town.agency, 's1')
    await amendPart(town.agency, id, 'basics', { title: '河道巡查' })
    const stale = { part: 'basics', typed: { title: '河道巡检' }, version: 7 } as const
    expect(await saveAmendedPart(town.agency, id, stale)).toMatchObject({ kind: 'conflict' })
  })

  test('is for writers of the verified agency, until the evaluation is over', async () => {
    await expect(beginAmendment(town.agencyViewer, 's1')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(beginAmendment(town.kite, 's1')).rejects.toMatchObject({ code: 'not_found' })
    await expect(beginAmendment(town.curator, 's1')).rejects.toMatchObject({ code: 'not_found' })
    await db.write((tx) => tx.update(scenarios).set({ state: 'matched' }))
    await expect(beginAmendment(fromDeadline(town.agency, 0), 's1')).rejects.toMatchObject({ code: 'wrong_state' })
  })

  test('can be taken back from review, and thrown away, after which another may begin', async () => {
    const id = await targets()
    await expect(amendPart(town.agency, id, 'targets', {})).rejects.toMatchObject({ code: 'wrong_state' })
    await recallAmendment(town.agency, id)
    expect(await discardAmendment(town.agency, id)).toBe('s1')
    expect(await discardAmendment(town.agency, id)).toBe('s1')
    expect(await beginAmendment(town.agency, 's1')).not.toBe(id)
  })
})

describe('publishing', () => {
  test('changes the scenario, gives a number, keeps the versions and tells everybody', async () => {
    const id = await targets()
    expect(await publishSeen(town.curator, id)).toEqual({ ok: true })
    expect((await scenario()).targets).toMatchObject([{ metric: '识别率', target: '≥ 95' }])
    expect((await scenario()).closesAt).toEqual(DEADLINE)
    const first = await publishedAmendment(db.read, 's1', 1)
    expect(first).toMatchObject({ number: 1, kind: 'change', material: true, reason: REASON, publishedAt: MARKET_DAY })
    expect(first?.difference).toMatchObject([{ field: 'targets', kind: 'rows', unchanged: 0 }])
    expect(await versionsOf(db.read, 's1')).toEqual([
      { number: 1, at: MARKET_DAY },
      { number: 2, at: MARKET_DAY },
    ])
    const topics = (await announcementsSince(db.read, new Date(0))).map(({ topic, subjectId }) => [topic, subjectId])
    expect(topics).toEqual(
      expect.arrayContaining([
        ['scenario', 's1'],
        ['amendment', id],
      ]),
    )
    expect((await historyOf(db.read, 'scenario', 's1')).at(-1)).toMatchObject({ act: 'amend', detail: { number: 1 } })
  })

  test('any two versions compare, and the second amendment is number 2', async () => {
    await publishSeen(town.curator, await targets())
    const second = { part: 'basics', changed: { title: '河道无人机巡查' } } as const
    await publishSeen(town.curator, await handInAmendment(town.agency, 's1', second))
    const visitor = visitorCall(db, MARKET_DAY)
    const fields = async (from: number | null, to: number | null) =>
      (await comparedVersions(visitor, CODE, { from, to })).differences.map(({ field }) => field)
    expect(await fields(1, 2)).toEqual(['targets'])
    expect(await fields(2, 3)).toEqual(['title'])
    expect(await fields(null, null)).toEqual(['title', 'targets'])
    expect(await fields(3, 3)).toEqual([])
    expect((await publicAmendment(visitor, CODE.toLowerCase(), 2)).differences).toMatchObject([{ field: 'title' }])
    await expect(publicAmendment(visitor, CODE, 3)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('by two curators at once publishes once', async () => {
    const id = await targets()
    const version = await versionOf(db, id)
    const both = await Promise.allSettled([1, 2].map(() => publishAmendment(town.curator, { id, version })))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'wrong_state' } })
    expect(await publishedAmendments(db.read, 's1')).toHaveLength(1)
  })

  test('comes too late from the deadline on; then it can go back or be thrown away', async () => {
    const id = await targets()
    const late = fromDeadline(town.curator, 0)
    expect(await publishSeen(late, id)).toEqual({ ok: false, errors: { targets: ['lockedAfterDeadline'] } })
    await db.write((tx) => tx.update(scenarios).set({ state: 'noticed' }))
    expect(await publishSeen(late, id)).toEqual({ ok: false, errors: { '': ['amendmentTooLate'] } })
    expect(await openAmendmentReview(late, id)).toMatchObject({ late: true, can: { publish: false, return: true } })
    const seen = { id, version: await versionOf(db, id) }
    expect(await returnAmendment(late, seen, '截止时间已过。')).toEqual({ ok: true })
    expect(await discardAmendment(fromDeadline(town.agency, 0), id)).toBe('s1')
    expect(await publishedAmendments(db.read, 's1')).toEqual([])
  })

  test('is for curators, and not for who wrote it', async () => {
    const id = await targets()
    await expect(publishSeen(town.agency, id)).rejects.toMatchObject({ code: 'not_found' })
    const self = { ...town.agency, viewer: { ...town.agency.viewer, platformRoles: ['curator' as const] } }
    await expect(publishSeen(self, id)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await openAmendmentReview(self, id)).toMatchObject({ own: true, can: { publish: false, return: false } })
    const draft = await handDraft()
    await expect(openAmendmentReview(town.curator, draft)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('does not happen when somebody wrote in it since it was looked at', async () => {
    const id = await targets()
    const version = await versionOf(db, id)
    await recallAmendment(town.agency, id)
    await amendPart(town.agency, id, 'targets', { ...TARGET, 'targets[0].target': '≥ 99' })
    await submitAmendment(town.agency, { id, version: await versionOf(db, id) }, REASON)
    expect(await publishAmendment(town.curator, { id, version })).toEqual({
      ok: false,
      errors: { '': ['changedInReview'] },
    })
    expect((await scenario()).targets).toEqual([])
  })

  test('a returned one is mended and handed in again', async () => {
    const id = await targets()
    await returnAmendment(town.curator, { id, version: await versionOf(db, id) }, '请写明测法。')
    const opened = await openAmendment(town.agency, id)
    expect(opened.amendment).toMatchObject({ state: 'returned', returnNote: '请写明测法。' })
    const sent = await submitAmendment(town.agency, { id, version: await versionOf(db, id) }, REASON)
    expect(sent).toEqual({ ok: true })
  })

  test('a material change shortly before the deadline moves it by the days of notice', async () => {
    const monday = { ...town.agency, now: momentOf('2026-03-10', '10:00') }
    const id = await handInAmendment(monday, 's1', { part: 'targets', changed: TARGET })
    const tuesday = momentOf('2026-03-11', '09:00')
    expect(await publishSeen({ ...town.curator, now: tuesday }, id)).toEqual({ ok: true })
    const moved = momentOf('2026-03-17')
    expect((await scenario()).closesAt).toEqual(moved)
    const first = await publishedAmendment(db.read, 's1', 1)
    expect(first).toMatchObject({ deadlineBefore: DEADLINE, deadlineAfter: moved })
    expect(first?.difference?.map(({ field }) => field)).toEqual(['targets', 'closesAt'])
  })
})

describe('the deadline alone', () => {
  const move = (way: 'extension' | 'earlyClose', day: string) =>
    moveDeadline(town.agency, 's1', { way, closesAt: momentOf(day, '17:00'), reason: REASON })

  test('moves back once a curator has looked', async () => {
    expect(await move('extension', '2026-03-20')).toEqual({ ok: true })
    expect(await move('extension', '2026-03-20')).toEqual({ ok: true })
    expect(await move('extension', '2026-03-23')).toEqual({ ok: false, errors: { '': ['amendmentPending'] } })
    const id = await beginAmendment(town.agency, 's1')
    expect(await publishSeen(town.curator, id)).toEqual({ ok: true })
    expect((await scenario()).closesAt).toEqual(momentOf('2026-03-20', '17:00'))
    const { events } = await scenarioTimeline({ db, now: MARKET_DAY }, await scenario())
    expect(events.map(({ kind }) => kind)).toEqual(['published', 'amended', 'closes'])
    expect(await publishedAmendments(db.read, 's1')).toMatchObject([{ kind: 'extension', material: false }])
  })

  test('comes nearer with three whole working days left, and no nearer', async () => {
    expect(await move('earlyClose', '2026-03-05')).toEqual({
      ok: false,
      errors: { closesAt: ['deadlineTooEarly:2026-03-05 24:00'] },
    })
    expect(await move('earlyClose', '2026-03-06')).toEqual({ ok: true })
    const id = await beginAmendment(town.agency, 's1')
    const dayLater = { ...town.curator, now: momentOf('2026-03-03', '17:00') }
    const tooEarly = { closesAt: ['deadlineTooEarly:2026-03-06 24:00'] }
    expect(await publishSeen(dayLater, id)).toMatchObject({ errors: tooEarly })
    expect(await publishSeen(town.curator, id)).toEqual({ ok: true })
    expect(await publishedAmendments(db.read, 's1')).toMatchObject([{ kind: 'earlyClose' }])
  })

  test('goes the way that was chosen', async () => {
    expect(await move('extension', '2026-03-10')).toEqual({ ok: false, errors: { closesAt: ['deadlineNotLater'] } })
    expect(await move('earlyClose', '2026-03-30')).toEqual({ ok: false, errors: { closesAt: ['deadlineNotEarlier'] } })
    expect(await move('extension', '2026-03-12')).toMatchObject({ ok: false })
  })
})

async function handDraft() {
  await db.write((tx) => addScenario(tx, { id: 's2' }))
  return beginAmendment(town.agency, 's2')
}
