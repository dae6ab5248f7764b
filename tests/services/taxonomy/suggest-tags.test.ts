import { beforeEach, expect, test, vi } from 'vitest'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { suggestedTags } from '#app/services/taxonomy/suggest-tags.server.ts'
import type { Db } from '#db/handle.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { layOutMarket, MARKET_DAY } from '#tests/support/market.ts'

let db: Db
beforeEach(async () => {
  db = await freshDatabase()
  await layOutMarket(db)
})

const suggest = (texts: string[], chosen: string[] = []) =>
  suggestedTags({ db, viewer: null, now: MARKET_DAY }, { texts, chosen }, 'zh')

test('a text is told the tags that it speaks of, with the words that speak for each', async () => {
  expect(await suggest(['河道巡查', '用无人飞行器自动巡航。', ''])).toMatchObject([
    { name: '无人机', from: ['无人飞行器'], learned: false },
  ])
})

test('what is chosen already, by whatever name, is not suggested again', async () => {
  const text = '无人机与灵巧手'
  expect((await suggest([text])).map(({ name }) => name)).toEqual(expect.arrayContaining(['无人机', '灵巧手']))
  expect((await suggest([text], ['无人飞行器', ''])).map(({ name }) => name)).not.toContain('无人机')
})

test('nothing written, nothing suggested', async () => {
  expect(await suggest(['', ' '])).toEqual([])
})

test('at most six are offered, guesses are not, and a tag that only reads alike says so', async () => {
  const { engine } = (await catalogueOf(db)).shelves
  const found = ['lae', 'robot', 'uav', 'patrol', 'hand'].map((tag) => ({
    tag,
    confidence: 0.6,
    from: [],
    learned: true,
  }))
  vi.spyOn(engine, 'suggestTags').mockReturnValue([
    ...found,
    ...found,
    { tag: 'free:潮汐', confidence: 0.9, from: [], learned: true },
  ])
  expect(await suggest(['随便什么'])).toHaveLength(6)
  vi.mocked(engine.suggestTags).mockReturnValue([
    { tag: 'uav', confidence: 0.5, from: ['桨叶'], learned: true },
    { tag: 'hand', confidence: 0.1, from: ['手'], learned: false },
    { tag: 'gone', confidence: 0.9, from: [], learned: false },
  ])
  expect(await suggest(['随便什么'])).toEqual([{ name: '无人机', from: ['桨叶'], learned: true }])
})
