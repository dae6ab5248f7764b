import { beforeEach, describe, expect, test } from 'vitest'
import { withdrawCapability } from '#app/services/capability/withdraw-capability.server.ts'
import { CAPABILITY_LIST } from '#app/services/capability-list/capability-lists.ts'
import { frozenAndSince } from '#app/services/capability-list/frozen-and-since.server.ts'
import { choosableCapabilities, openCapabilityList } from '#app/services/capability-list/open-capability-list.server.ts'
import { publishCapabilityList } from '#app/services/capability-list/publish-capability-list.server.ts'
import { saveQualifications } from '#app/services/company/save-qualifications.server.ts'
import { orderList, putOnList, stepOnList, takeOff } from '#app/services/list/choose-entries.server.ts'
import { createList, editList, suggestedList } from '#app/services/list/write-list.server.ts'
import type { Db } from '#db/handle.ts'
import { publishedCapabilityLists } from '#db/stores/capability-lists/capability-lists.ts'
import { type BiddingTown, biddingTown } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability } from '#tests/support/market.ts'

const INPUT = { year: 2026, batch: 1, title: '2026年第一批场景能力清单', intro: '' }
let db: Db
let town: BiddingTown
let offers: string[]
let listId: string

beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
  offers = []
  for (const [companyId, title] of [
    ['kite', '机巢'],
    ['kite', '识别'],
    ['heron', '测绘'],
  ] as const)
    offers.push(await db.write((tx) => addCapability(tx, { companyId, title, tags: ['uav'], cases: ['某区（演示）'] })))
  const made = await createList(CAPABILITY_LIST, town.curator, INPUT)
  if (!made.ok) throw new Error('not made')
  listId = made.id
})

const open = () => openCapabilityList(town.curator, listId)
const titles = async () => (await open()).rows.map(({ title }) => title)
const seen = async () => {
  const { list, rows } = await open()
  return { id: listId, version: list.version, capabilities: rows.length }
}

describe('composing', () => {
  test('takes the next batch, and each batch once', async () => {
    expect(await suggestedList(CAPABILITY_LIST, town.curator)).toMatchObject({ year: '2026', batch: '2' })
    expect(await createList(CAPABILITY_LIST, town.curator, INPUT)).toEqual({
      ok: false,
      errors: { batch: ['batchTaken'] },
    })
    const { version } = await seen()
    await editList(CAPABILITY_LIST, town.curator, { id: listId, version }, { ...INPUT, batch: 3 })
    expect((await open()).list.code).toBe('HZC-2026-03')
    expect(await editList(CAPABILITY_LIST, town.curator, { id: listId, version }, INPUT)).toEqual({
      ok: false,
      errors: { '': ['changedOnDesk'] },
    })
  })

  test('puts published capabilities on, once each, in an order that steps and numbers change', async () => {
    expect(await putOnList(CAPABILITY_LIST, town.curator, listId, [...offers, 'none'])).toBe(3)
    expect(await putOnList(CAPABILITY_LIST, town.curator, listId, offers)).toBe(0)
    await stepOnList(CAPABILITY_LIST, town.curator, listId, offers[2] ?? '', -1)
    expect(await titles()).toEqual(['机巢', '测绘', '识别'])
    const { version } = await seen()
    await orderList(CAPABILITY_LIST, town.curator, { id: listId, version }, { [offers[1] ?? '']: '1' })
    expect(await titles()).toEqual(['识别', '机巢', '测绘'])
    const old = orderList(CAPABILITY_LIST, town.curator, { id: listId, version }, {})
    await expect(old).rejects.toMatchObject({ code: 'changed_meanwhile' })
    await takeOff(CAPABILITY_LIST, town.curator, listId, [offers[0] ?? ''])
    expect((await open()).rows.map(({ code }) => code)).toEqual(['HZC-2026-01-001', 'HZC-2026-01-002'])
    const choice = await choosableCapabilities(town.curator, offers.slice(1), { q: '', page: 1, size: 10 })
    expect(choice.rows.map(({ title }) => title)).toEqual(['机巢'])
  })

  test('is for curators; auditors look on, others find nothing', async () => {
    expect((await openCapabilityList(town.auditor, listId)).list.id).toBe(listId)
    await expect(openCapabilityList(town.kite, listId)).rejects.toMatchObject({ code: 'not_found' })
    await expect(putOnList(CAPABILITY_LIST, town.auditor, listId, offers)).rejects.toMatchObject({ code: 'not_found' })
    await expect(createList(CAPABILITY_LIST, town.kite, INPUT)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('publishing', () => {
  beforeEach(() => putOnList(CAPABILITY_LIST, town.curator, listId, offers))

  test('freezes the capabilities with what counted on that day, and twice is once', async () => {
    const held = [
      { name: '高新技术企业', number: null, issuedOn: null, validUntil: null, link: null },
      { name: '已过期', number: null, issuedOn: null, validUntil: '2020-01-01', link: null },
    ]
    await saveQualifications(town.kite, 'kite', { held, version: 1 })
    const looked = await seen()
    expect(await publishCapabilityList(town.curator, looked)).toEqual({ ok: true, code: 'HZC-2026-01' })
    expect(await publishCapabilityList(town.curator, looked)).toEqual({ ok: true, code: 'HZC-2026-01' })
    expect(await publishedCapabilityLists(db.read)).toMatchObject([{ code: 'HZC-2026-01', capabilities: 3 }])
    const found = await frozenAndSince(town.kite, 'hzc-2026-01')
    expect(found?.list.frozen[0]).toMatchObject({
      code: 'HZC-2026-01-001',
      title: '机巢',
      companyName: '纸鸢科技（演示）',
      verified: true,
      cases: [{ what: '某区（演示）', year: null }],
      qualifications: ['高新技术企业'],
    })
    await expect(putOnList(CAPABILITY_LIST, town.curator, listId, offers)).rejects.toMatchObject({
      code: 'wrong_state',
    })
  })

  test('what a company withdraws later stays on the list and is marked', async () => {
    await publishCapabilityList(town.curator, await seen())
    await withdrawCapability(town.kite, offers[1] ?? '')
    const found = await frozenAndSince(town.kite, 'HZC-2026-01')
    expect(found?.list.frozen).toHaveLength(3)
    expect(found?.withdrawn).toEqual(['HZC-2026-01-002'])
  })

  test('what was withdrawn before stands in the way until it is taken off', async () => {
    const looked = await seen()
    await withdrawCapability(town.kite, offers[1] ?? '')
    expect(await publishCapabilityList(town.curator, looked)).toEqual({
      ok: false,
      obstacles: [{ problem: 'notPublished', capabilityId: offers[1] }],
    })
    await takeOff(CAPABILITY_LIST, town.curator, listId, [offers[1] ?? ''])
    await expect(publishCapabilityList(town.curator, looked)).rejects.toMatchObject({ code: 'changed_meanwhile' })
    expect(await publishCapabilityList(town.curator, await seen())).toMatchObject({ ok: true })
  })
})
