import { beforeEach, expect, test } from 'vitest'
import { continueScenario } from '#app/services/alike/continue-scenario.server.ts'
import { putOnList } from '#app/services/list/choose-entries.server.ts'
import { openList } from '#app/services/list/open-list.server.ts'
import { SCENARIO_LIST } from '#app/services/list/scenario-lists.ts'
import { openReview } from '#app/services/review/open-review.server.ts'
import { createScenario } from '#app/services/scenario/create-scenario.server.ts'
import { submitScenario } from '#app/services/scenario/submit-scenario.server.ts'
import type { Db } from '#db/handle.ts'
import { announce } from '#db/stores/outbox.ts'
import { fillIn, NOW, put } from '#tests/support/agency-desk.ts'
import { approved, begunList, curatorTown, handedIn } from '#tests/support/curator-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: Awaited<ReturnType<typeof curatorTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await curatorTown(db)
})

test('a curator is shown the published ones that say the same before approving, each once', async () => {
  const published = await handedIn(town.stranger)
  await put(db, published, 'open', { code: 'HZ-2026-01-009', openedAt: NOW })
  await db.write((tx) => announce(tx, 'scenario', published, NOW))
  const { said, alike } = await openReview(town.curator, await handedIn(town.editor))
  expect(said).toMatchObject([{ id: published, code: 'HZ-2026-01-009', agencyName: 'xihu', degree: 'nearlySame' }])
  expect(alike).toEqual([])
})

test('what an agency has not handed in is not shown, even where it is continued', async () => {
  const draft = await createScenario(town.editor, 'yuhang')
  await fillIn(town.editor, draft)
  const id = await createScenario(town.editor, 'yuhang')
  await fillIn(town.editor, id)
  await continueScenario(town.editor, id, draft)
  await submitScenario(town.editor, id)
  expect(await openReview(town.curator, id)).toMatchObject({ said: [], alike: [], continues: null })
})

test('a list says which two of its scenarios are worded nearly the same', async () => {
  const list = await begunList(town.curator)
  const ids = await approved(town.editor, town.curator, ['山塘水库巡检', '山塘水库无人巡检'])
  const other = await handedIn(town.editor, {
    title: '助餐点采购',
    summary: '七十个老年助餐点各自采购。',
    requirement: '',
  })
  await put(db, other, 'approved')
  await putOnList(SCENARIO_LIST, town.curator, list, [...ids, other])
  const { twins } = await openList(town.curator, list)
  expect(twins.map(({ one, other: twin }) => [one, twin].sort())).toEqual([[...ids].sort()])
})
