import { beforeEach, expect, test } from 'vitest'
import { settingsInput } from '#app/domain/setting.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { matchPage } from '#app/services/match/match-page.server.ts'
import { curatorDesk } from '#app/services/review/curator-desk.server.ts'
import { changeSetting } from '#app/services/setting/change-setting.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { settingOf, settingRows } from '#db/stores/settings.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

test('a setting has its standard until somebody sets it, and every change is in the trail once', async () => {
  expect(await settingOf(db.read, 'match.stalledDays')).toBe(14)
  expect(await settingOf(db.read, 'match.reminderDays')).toBe(3)
  await changeSetting(town.curator, 'match.stalledDays', 7)
  await changeSetting(town.administrator, 'match.stalledDays', 7)
  await changeSetting(daysLater(town.administrator, 1), 'match.stalledDays', 21)
  expect(await settingRows(db.read)).toMatchObject([
    { key: 'match.stalledDays', value: 21, personName: 'administrator' },
  ])
  expect(await historyOf(db.read, 'setting', 'match.stalledDays')).toMatchObject([
    { act: 'set', personName: 'curator', detail: { from: 14, to: 7 } },
    { act: 'set', personName: 'administrator', detail: { from: 7, to: 21 } },
  ])
})

test.each(['agency', 'company', 'auditor', 'agencyViewer'] as const)('%s sets nothing', async (who) => {
  await expect(changeSetting(town[who], 'match.stalledDays', 7)).rejects.toMatchObject({ code: 'forbidden' })
})

test('the desk and the page of a pair call it stalled after as many days as are set', async () => {
  const id = await introducePair(town.curator, { scenarioCode: RIVER_CODE, companyId: 'kite', again: false })
  const later = daysLater(town.curator, 8)
  expect((await curatorDesk(later)).stalled).toMatchObject({ count: 0, days: 14 })
  expect((await matchPage(later, id, 'zh')).match.stalledDays).toBeNull()
  await changeSetting(town.curator, 'match.stalledDays', 7)
  expect((await curatorDesk(later)).stalled).toMatchObject({ count: 1, days: 7, rows: [{ id }] })
  expect((await matchPage(later, id, 'zh')).match.stalledDays).toBe(8)
})

test('a setting stays within its bounds', () => {
  const others = { qualificationDays: '30', reverifyMonths: '12', cutOffDays: '0', answerDays: '3', threshold: '2' }
  const wrong = (given: object) =>
    settingsInput.safeParse({ ...others, ...given }).error?.issues.map(({ message }) => message)
  expect(wrong({ stalledDays: '14', reminderDays: '3' })).toBeUndefined()
  expect(wrong({ stalledDays: '0', reminderDays: '61' })).toEqual(['between:1–180', 'between:1–60'])
  expect(wrong({ stalledDays: '1.5', reminderDays: '3' })).toEqual(['between:1–180'])
  expect(wrong({ stalledDays: '14', reminderDays: '3', cutOffDays: '21', answerDays: '0' })).toEqual([
    'between:0–20',
    'between:1–20',
  ])
})
