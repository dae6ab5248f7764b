import { expect, test } from 'vitest'
import { rememberingLikeness } from '#app/services/alike/remembering-likeness.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { Db } from '#db/handle.ts'
import { agencyTown } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

const ROWS = [{ sheet: '清单', row: 2, title: '山塘巡检', text: '每日一巡。', existing: false, stage: null }]

test('a comparison that failed is made again at the next look', async () => {
  const fresh = await freshDatabase()
  await agencyTown(fresh)
  let broken = false
  const db: Db = {
    ...fresh,
    get read() {
      if (broken) throw new Error('the connection was lost')
      return fresh.read
    },
  }
  await catalogueOf(db)
  const likeTo = rememberingLikeness()
  const asked = { db, noun: 'scenario', ownerId: 'yuhang' } as const
  const first = likeTo(asked, ROWS)
  broken = true
  await expect(first).rejects.toThrow('the connection was lost')
  broken = false
  expect(await likeTo(asked, ROWS)).toEqual(new Map())
})
