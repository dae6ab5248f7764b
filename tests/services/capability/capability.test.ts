import { beforeEach, describe, expect, test } from 'vitest'
import { createCapability } from '#app/services/capability/create-capability.server.ts'
import { formOfCapability, ownCapability } from '#app/services/capability/own-capability.server.ts'
import { publishCapability } from '#app/services/capability/publish-capability.server.ts'
import { saveCapability } from '#app/services/capability/save-capability.server.ts'
import { withdrawCapability } from '#app/services/capability/withdraw-capability.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { Db } from '#db/handle.ts'
import { capabilitiesOf, publishedFactsOf } from '#db/stores/capabilities/own-capabilities.ts'
import { historyOf } from '#db/stores/history.ts'
import { type BiddingTown, biddingTown, fromDeadline } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: BiddingTown
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
  id = await createCapability(town.kite, 'kite')
})

const WHOLE = {
  title: '河道巡检无人机',
  tags: '无人飞行器、低空巡检、自动机巢',
  text: '自动起降，识别漂浮物。',
  maturity: 'smallBatch',
  cases: ['某区河道巡检（演示）', ' ', '某水库巡检（演示）'],
  wishes: ['firstUse', 'testSite'],
}
const version = async () => (await ownCapability(db.read, town.kite.viewer, id)).version
const write = async (changed: Partial<typeof WHOLE> = {}) =>
  saveCapability(town.kite, id, { typed: { ...WHOLE, ...changed }, version: await version() })

describe('publishing', () => {
  test('a whole form becomes the record, found tags and free ones apart, and the catalogue shows it', async () => {
    await write()
    expect(await publishCapability(town.kite, id, await version())).toEqual({ ok: true })
    expect(await ownCapability(db.read, town.kite.viewer, id)).toMatchObject({
      state: 'published',
      draft: null,
      publishedAt: town.kite.now,
      maturity: 'smallBatch',
      cases: [{ what: '某区河道巡检（演示）' }, { what: '某水库巡检（演示）' }],
      rights: [],
      wishes: ['firstUse', 'testSite'],
      freeTags: ['自动机巢'],
      tags: [{ id: 'uav' }, { id: 'patrol' }],
    })
    const company = (await catalogueOf(db)).company('kite')
    expect(company?.capabilities.map(({ title }) => title)).toEqual(['河道巡检无人机'])
    expect((await catalogueOf(db)).fitsOf('kite', town.kite.now, 5)).toMatchObject([{ entry: { id: 's1' } }])
    expect(await publishedFactsOf(db.read, 'kite')).toEqual({ capabilities: 1, withCases: 1, withWishes: 1 })
  })

  test('a form with gaps stays what it was, with every gap named', async () => {
    await write({ title: '', tags: '', maturity: '' })
    expect(await publishCapability(town.kite, id, await version())).toEqual({
      ok: false,
      errors: { title: ['required'], tags: ['required'], maturity: ['choose'] },
    })
    expect((await catalogueOf(db)).company('kite')).toBeUndefined()
  })

  test('what is being changed stays out of sight until it is published again', async () => {
    await write()
    await publishCapability(town.kite, id, await version())
    await write({ title: '改到一半' })
    expect((await catalogueOf(db)).company('kite')?.capabilities).toMatchObject([{ title: WHOLE.title }])
    await publishCapability(fromDeadline(town.kite, 0), id, await version())
    expect((await catalogueOf(db)).company('kite')?.capabilities).toMatchObject([
      { title: '改到一半', publishedAt: town.kite.now },
    ])
  })

  test('a version that is no longer the stored one is not published unseen', async () => {
    await write()
    const publishing = publishCapability(town.kite, id, 1)
    await expect(publishing).rejects.toMatchObject({ code: 'changed_meanwhile' })
  })
})

describe('writing', () => {
  test('keeps everything typed, and two writers never overwrite each other', async () => {
    await write({ maturity: '没有这一级' })
    expect(formOfCapability(await ownCapability(db.read, town.kite.viewer, id))).toEqual({
      ...WHOLE,
      maturity: '没有这一级',
      cases: ['某区河道巡检（演示）', '某水库巡检（演示）'],
      rights: [],
    })
    const other = { ...WHOLE, title: '别人的' }
    expect(await saveCapability(town.kiteOwner, id, { typed: other, version: 1 })).toMatchObject({
      kind: 'conflict',
      version: 2,
      stored: { title: WHOLE.title },
    })
  })

  test('is for writers of the company alone', async () => {
    const typed = { typed: WHOLE, version: 1 }
    await expect(saveCapability(town.kiteViewer, id, typed)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(saveCapability(town.heron, id, typed)).rejects.toMatchObject({ code: 'not_found' })
    await expect(publishCapability(town.agency, id, 1)).rejects.toMatchObject({ code: 'not_found' })
    await expect(createCapability(town.heron, 'kite')).rejects.toMatchObject({ code: 'forbidden' })
  })
})

test('a withdrawn capability leaves the catalogue and can come back', async () => {
  await expect(withdrawCapability(town.kite, id)).rejects.toMatchObject({ code: 'wrong_state' })
  await write()
  await publishCapability(town.kite, id, await version())
  await withdrawCapability(town.kiteOwner, id)
  expect((await catalogueOf(db)).company('kite')).toBeUndefined()
  expect(await capabilitiesOf(db.read, 'kite', 10)).toMatchObject([{ id, state: 'withdrawn' }])
  await publishCapability(town.kite, id, await version())
  expect((await catalogueOf(db)).company('kite')?.capabilities).toHaveLength(1)
  expect(await historyOf(db.read, 'capability', id)).toHaveLength(4)
})
