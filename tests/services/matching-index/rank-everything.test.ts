import { beforeAll, expect, test } from 'vitest'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { needOf } from '#app/services/catalogue/profiles.ts'
import { packedIndex } from '#app/services/matching-index/packed-index.ts'
import { rankEverything } from '#app/services/matching-index/rank-everything.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, addScenario, layOutMarket } from '#tests/support/market.ts'

const NEEDS = 35
let catalogue: Catalogue
beforeAll(async () => {
  const db = await freshDatabase()
  await layOutMarket(db)
  await db.write(async (tx) => {
    for (let i = 0; i < NEEDS; i++) await addScenario(tx, { id: `need${i}`, tags: [i % 2 ? 'patrol' : 'hand'] })
    for (const [id, tag, text] of [
      ['sky', 'uav', '无人机巡检河道。'],
      ['grip', 'hand', '灵巧手抓取包裹。'],
    ] as const) {
      await addCompany(tx, { id, name: `${id}（演示）` })
      await addCapability(tx, { companyId: id, title: text, text, tags: [tag] })
    }
  })
  catalogue = await catalogueOf(db)
})

const asked = () => ({
  nodes: catalogue.tags.nodes,
  index: packedIndex(catalogue.shelves.index),
  needs: [...catalogue.allScenarios()].map(needOf),
  top: 2,
})

test('every need is ranked as it is ranked alone, in another thread and with news of it', async () => {
  const progress: number[] = []
  const heard: string[] = []
  const ranked = await rankEverything({
    ...asked(),
    onProgress: (done, all) => {
      expect(all).toBe(NEEDS)
      progress.push(done)
    },
    onRanked: ({ id }) => heard.push(id),
  })
  expect(progress).toEqual([20, 35])
  expect(heard).toEqual(ranked?.map(({ id }) => id))
  for (const { id, lines } of ranked ?? []) {
    expect(lines).toEqual(catalogue.fitsFor(id, 2).map(({ entry, score }) => ({ id: entry.id, score })))
  }
  expect(ranked).toHaveLength(NEEDS)
})

test('it ends when nobody wants it any more', async () => {
  const cancel = new AbortController()
  const ranking = rankEverything({ ...asked(), signal: cancel.signal, onProgress: () => cancel.abort() })
  expect(await ranking).toBeNull()
  expect(await rankEverything({ ...asked(), signal: cancel.signal })).toBeNull()
})

test('an index that is broken fails instead of waiting for ever', async () => {
  await expect(rankEverything({ ...asked(), index: new Uint8Array(64) })).rejects.toThrow('checksum')
})
