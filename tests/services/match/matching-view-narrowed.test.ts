import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '#app/domain/viewer.ts'
import type { Db } from '#db/handle.ts'
import { announce } from '#db/stores/outbox.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addScenario, MARKET_DAY } from '#tests/support/market.ts'
import { lookAt, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

const look = (search: string, viewer: Viewer = null) => lookAt(db, search, viewer)

describe('an agency', () => {
  test('shows all that it needs with the companies that fit, whatever they are tagged with', async () => {
    const { chosen } = await look('agency=agency')
    expect(chosen?.subject).toMatchObject({ kind: 'agency', id: 'agency' })
    expect(chosen?.board.needs.map(({ code }) => code)).toEqual([RIVER_CODE])
    expect(chosen?.board.pairs[0]).toMatchObject({ need: 0, company: 0 })
    expect(chosen?.totals).toMatchObject({ needs: 1, companies: 2, outside: 0, companiesWithout: 0 })
  })

  test('that has published nothing, and one that is none, are not found alike', async () => {
    await expect(look('agency=other-agency')).rejects.toMatchObject({ code: 'not_found' })
    await expect(look('agency=nobody')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('is where its people begin, as a company with a published capability is for its own', async () => {
    expect((await look('', town.agency.viewer)).mine).toMatchObject([{ kind: 'agency', id: 'agency' }])
    expect((await look('', town.company.viewer)).mine).toMatchObject([{ kind: 'company', id: 'kite' }])
    expect((await look('', town.otherAgency.viewer)).mine).toEqual([])
    expect((await look('')).mine).toEqual([])
  })
})

describe('a district', () => {
  test('narrows the needs of a tag and of an agency; the whole city is what names none', async () => {
    await db.write(async (tx) => {
      await addScenario(tx, { id: 'lake', tags: ['patrol', 'uav'], district: 'xihu' })
      await addScenario(tx, { id: 'city', tags: ['patrol', 'uav'], district: null })
      for (const id of ['lake', 'city']) await announce(tx, 'scenario', id, MARKET_DAY)
    })
    const needsOf = async (search: string) => (await look(search)).chosen?.board.needs.map(({ id }) => id)
    expect(await needsOf('tag=lae')).toHaveLength(3)
    expect(await needsOf('tag=lae&district=xihu')).toEqual(['lake'])
    expect(await needsOf('agency=agency&district=yuhang')).toEqual(['river'])
    expect(await needsOf('agency=agency&district=city')).toEqual(['city'])
    expect((await look('tag=lae&district=tonglu')).chosen?.totals).toMatchObject({ needs: 0, pairs: 0 })
  })
})
