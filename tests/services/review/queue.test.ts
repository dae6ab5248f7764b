import { beforeEach, expect, test } from 'vitest'
import { REVIEW_POINTS } from '#app/domain/review/checklist.ts'
import { curatorDesk } from '#app/services/review/curator-desk.server.ts'
import { approveScenario } from '#app/services/review/review-scenario.server.ts'
import { queueQuestion, waitingPage } from '#app/services/review/waiting-page.server.ts'
import type { Db } from '#db/handle.ts'
import { tagLink } from '#db/schema.ts'
import { later, put } from '#tests/support/agency-desk.ts'
import { begunList, curatorTown, handedIn, seen } from '#tests/support/curator-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

const WAY = { size: 2, language: 'zh' } as const

let db: Db
let town: Awaited<ReturnType<typeof curatorTown>>
let ids: string[]
beforeEach(async () => {
  db = await freshDatabase()
  town = await curatorTown(db)
  await db.write((tx) => tx.insert(tagLink).values({ tagId: 't.drone', link: 'parent', toTagId: 'i.low' }))
  ids = [
    await handedIn(later(town.editor, 20), { title: '后到的' }),
    await handedIn(town.editor, { title: '先到的', requiredTags: '' }),
    await handedIn(later(town.stranger, 10), { title: '西湖的', tags: '手语翻译', requiredTags: '' }),
  ]
})

const asked = (search: string) => queueQuestion(new URLSearchParams(search))

test('whoever waits longest comes first, page by page', async () => {
  const first = await waitingPage(town.curator, 'review', asked(''), WAY)
  expect(first.rows.map(({ title }) => title)).toEqual(['先到的', '西湖的'])
  expect(first).toMatchObject({ total: 3, page: 1, pages: 2 })
  const second = await waitingPage(town.curator, 'review', asked('page=2'), WAY)
  expect(second.rows.map(({ title }) => title)).toEqual(['后到的'])
})

test('an agency or a tag narrows the queue; a tag holds everything under it', async () => {
  const { agencies, industries } = await waitingPage(town.curator, 'review', asked(''), WAY)
  expect(agencies).toEqual([
    { id: 'yuhang', name: 'yuhang', count: 2 },
    { id: 'xihu', name: 'xihu', count: 1 },
  ])
  expect(industries).toEqual([{ id: 'i.low', name: '低空经济', count: 2 }])
  const titles = async (search: string) =>
    (await waitingPage(town.curator, 'review', asked(search), WAY)).rows.map(({ title }) => title)
  expect(await titles('agency=xihu')).toEqual(['西湖的'])
  expect(await titles('tag=i.low')).toEqual(['先到的', '后到的'])
  expect(await titles('tag=t.drone&agency=xihu')).toEqual([])
  expect(await titles('tag=nonsense&page=-3')).toEqual([])
})

test('the desk counts what needs a curator now', async () => {
  await approveScenario(town.curator, await seen(db, ids[0] ?? ''), REVIEW_POINTS)
  await begunList(town.curator)
  await put(db, ids[1] ?? '', 'open', { openedAt: town.curator.now, closesAt: later(town.curator, 60).now })
  const desk = await curatorDesk(town.curator)
  expect(desk.review).toMatchObject({ count: 1, rows: [{ title: '西湖的' }] })
  expect(desk.unlisted).toMatchObject({ count: 1, rows: [{ title: '后到的' }] })
  expect(desk.drafts).toMatchObject({ count: 1, rows: [{ code: 'HZ-2026-04', scenarios: 0 }] })
  expect(desk.awaiting).toMatchObject({ count: 1, rows: [{ name: 'newcomer' }] })
  expect(desk.closing).toMatchObject({ count: 1, rows: [{ title: '先到的' }] })
  expect(desk.stalled).toEqual({ count: 0, rows: [], days: 14 })
  expect((await curatorDesk(later(town.curator, 61))).closing.count).toBe(0)
})
