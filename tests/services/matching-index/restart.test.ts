import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Follower, followerOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { keepSnapshots, snapshotPlaceOf } from '#app/services/matching-index/snapshot-place.ts'
import type { Db } from '#db/handle.ts'
import { capability, scenario, tag, taxonomyVersion } from '#db/schema.ts'
import { announce } from '#db/stores/outbox.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, addScenario, layOutMarket, MARKET_DAY } from '#tests/support/market.ts'

let folder: string
let file: string
let db: Db
let said: string[]

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xinghui-restart-'))
  file = path.join(folder, 'index')
  said = []
  db = await freshDatabase()
  await layOutMarket(db)
  await db.write(async (tx) => {
    await addScenario(tx, { id: 'river', tags: ['patrol'] })
    await addScenario(tx, { id: 'depot', title: '仓库里的搬运机器人', requirement: '灵巧手抓取包裹。', tags: ['hand'] })
    await addCompany(tx, { id: 'sky', name: '云巢（演示）' })
    await addCapability(tx, { id: 'nest', companyId: 'sky', title: '河道巡检无人机巢', tags: ['patrol'] })
    await addCompany(tx, { id: 'grip', name: '握力（演示）' })
    await addCapability(tx, { id: 'palm', companyId: 'grip', title: '五指灵巧手', text: '抓取包裹。', tags: ['hand'] })
  })
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

/** A process that starts on the same database: nothing is shared with the ones before but the file. */
async function start(): Promise<Follower & { db: Db }> {
  const handle: Db = { read: db.read, write: (work) => db.write(work), close: () => db.close() }
  keepSnapshots(handle, file, (line) => said.push(line))
  const follower = await followerOf(handle)
  await snapshotPlaceOf(handle)?.save?.()
  return { ...follower, db: handle }
}

const rankings = ({ catalogue }: Follower) =>
  ['river', 'depot'].map((id) => catalogue.fitsFor(id, 5).map(({ entry, score }) => [entry.id, score]))

test('the first start builds the index and saves it, the next one restores it', async () => {
  const first = await start()
  expect(first.life.start.why).toBe('missing')
  const second = await start()
  expect(second.life.start.why).toBeNull()
  expect(rankings(second)).toEqual(rankings(first))
  expect(rankings(first).map(([best]) => best?.[0])).toEqual(['sky', 'grip'])
  const statistics = second.catalogue.shelves.engine.statistics()
  expect(statistics.learnedFrom).toBe(4)
  expect(second.catalogue.shelves.index.learnedAt).toEqual(first.catalogue.shelves.index.learnedAt)
  expect(said).toEqual([])
})

test('nothing is written when nothing has changed', async () => {
  await start()
  const { mtimeMs } = fs.statSync(file)
  await start()
  expect(fs.statSync(file).mtimeMs).toBe(mtimeMs)
})

test('what was changed, added and taken away while nobody was running is up to date', async () => {
  await start()
  await db.write(async (tx) => {
    await tx.update(scenario).set({ title: '桥梁检测', requirement: '爬索机器人。' }).where(eq(scenario.id, 'depot'))
    await tx.update(capability).set({ state: 'withdrawn' }).where(eq(capability.id, 'palm'))
    await addCompany(tx, { id: 'rope', name: '缆索（演示）' })
    await addCapability(tx, { id: 'climb', companyId: 'rope', title: '爬索机器人', text: '检测桥梁。' })
    await announce(tx, 'scenario', 'depot', MARKET_DAY)
  })
  const { catalogue, life, db: own } = await start()
  expect(life.start.why).toBeNull()
  expect(catalogue.fitsFor('depot', 1).map(({ entry }) => entry.id)).toEqual(['rope'])
  expect(catalogue.shelves.engine.size('offers')).toBe(2)
  expect(catalogue.shelves.engine.literal('灵巧手', 'needs', 5)).toEqual([])
  expect(catalogue.shelves.capabilityWords.literal('五指', 'offers', 5)).toEqual([])
  expect(catalogue.shelves.index.changed.size).toBe(3)
  // What is announced from now on is taken in as ever.
  await own.write(async (tx) => {
    await tx.update(scenario).set({ title: '隧道检测' }).where(eq(scenario.id, 'depot'))
    await announce(tx, 'scenario', 'depot', MARKET_DAY)
  })
  expect((await followerOf(own)).catalogue.shelves.engine.literal('隧道检测', 'needs', 5)).toEqual(['depot'])
})

test.each<[string, () => void]>([
  ['cut short', () => fs.truncateSync(file, fs.statSync(file).size - 100)],
  ['empty', () => fs.truncateSync(file, 0)],
  ['no snapshot at all', () => fs.writeFileSync(file, '这不是快照。'.repeat(100))],
  ['wrong in one bit at its begin', () => flip(20)],
  ['wrong in one bit in its middle', () => flip(Math.floor(fs.statSync(file).size / 3))],
  ['wrong in one bit at its end', () => flip(fs.statSync(file).size - 1000)],
])('a snapshot that is %s is built anew, with one line that says so', async (_, spoil) => {
  const before = rankings(await start())
  spoil()
  const after = await start()
  expect(after.life.start.why).toBe('broken')
  expect(rankings(after)).toEqual(before)
  expect(said).toHaveLength(1)
  expect((await start()).life.start.why).toBeNull()
})

test('a snapshot of another taxonomy is built anew', async () => {
  await start()
  await db.write(async (tx) => {
    await tx.update(tag).set({ name: '低空经济与通航' }).where(eq(tag.id, 'lae'))
    await tx.insert(taxonomyVersion).values({ number: 2, note: '', createdAt: MARKET_DAY })
  })
  expect((await start()).life.start.why).toBe('foreign')
  expect(said).toEqual([expect.stringContaining('taxonomy')])
})

test('a snapshot of which most is out of date is built anew, learning again', async () => {
  await start()
  await db.write(async (tx) => {
    for (let i = 0; i < 30; i++) await addScenario(tx, { id: `new${i}`, tags: ['uav'] })
  })
  const { life, catalogue } = await start()
  expect(life.start.why).toBe('outgrown')
  expect(catalogue.shelves.engine.statistics().learnedFrom).toBe(34)
  expect(catalogue.shelves.index.changed.size).toBe(0)
})

test('a place that cannot be written to is said, and nobody is kept from working', async () => {
  fs.mkdirSync(file)
  const { life, catalogue } = await start()
  expect(catalogue.fitsFor('river', 5)).toHaveLength(1)
  expect(life.saved).toBeNull()
  expect(said.at(-1)).toContain('could not be written')
})

test('without a place nothing is read and nothing is written', async () => {
  const { life } = await followerOf(db)
  expect(life.start.why).toBe('off')
  expect(fs.readdirSync(folder)).toEqual([])
})

function flip(at: number) {
  const bytes = fs.readFileSync(file)
  bytes[at]! ^= 4
  fs.writeFileSync(file, bytes)
}
