import { beforeEach, expect, test } from 'vitest'
import { SAVED_MAX } from '#app/domain/desk/saved-filter.ts'
import { removeFilter } from '#app/services/desk/remove-filter.server.ts'
import { saveFilter } from '#app/services/desk/save-filter.server.ts'
import type { Db } from '#db/handle.ts'
import { savedFiltersOf } from '#db/stores/desk/saved-filters.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { daysLater, pairTown } from '#tests/support/pair.ts'

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

const MINE = { page: 'matches', name: '我的停滞', search: 'owner=curator&stalled=yes' } as const
const kept = (personId = 'curator') => savedFiltersOf(db.read, personId, 'matches')

test('a filter is kept under a name, once, for its owner and its page alone', async () => {
  expect(await saveFilter(town.curator, MINE)).toBeNull()
  expect(await saveFilter(town.curator, MINE)).toBeNull()
  expect(await saveFilter(town.curator, { ...MINE, page: 'suggestions' })).toBeNull()
  expect(await saveFilter(town.colleague, { ...MINE, search: 'state=any' })).toBeNull()
  expect(await kept()).toMatchObject([{ name: MINE.name, search: MINE.search }])
  expect(await kept('colleague')).toMatchObject([{ search: 'state=any' }])
})

test('a name stands for one filter, and there is an end to them', async () => {
  await saveFilter(town.curator, MINE)
  expect(await saveFilter(town.curator, { ...MINE, search: 'x=y' })).toEqual({ name: ['filterNameTaken'] })
  for (let at = 1; at < SAVED_MAX; at++)
    expect(await saveFilter(daysLater(town.curator, at), { ...MINE, name: `第 ${at} 组` })).toBeNull()
  expect(await saveFilter(town.curator, { ...MINE, name: '多一组' })).toEqual({ name: [`tooManyFilters:${SAVED_MAX}`] })
  expect(await kept()).toHaveLength(SAVED_MAX)
})

test('one takes away one’s own and nobody else’s', async () => {
  await saveFilter(town.curator, MINE)
  const [one] = await kept()
  expect(await removeFilter(town.colleague, one?.id ?? '')).toBeNull()
  expect(await kept()).toHaveLength(1)
  expect(await removeFilter(town.curator, one?.id ?? '')).toBe(MINE.name)
  expect(await removeFilter(town.curator, one?.id ?? '')).toBeNull()
  expect(await kept()).toEqual([])
})

test.each(['agency', 'company', 'auditor', 'administrator'] as const)(
  '%s has no desk to keep filters of',
  async (who) => {
    await expect(saveFilter(town[who], MINE)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(removeFilter(town[who], 'x')).rejects.toMatchObject({ code: 'forbidden' })
  },
)
