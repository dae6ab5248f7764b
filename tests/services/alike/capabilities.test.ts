import { beforeEach, describe, expect, test } from 'vitest'
import { caseFrom } from '#app/domain/capability/case.ts'
import { alikeCapabilities } from '#app/services/alike/alike-capabilities.server.ts'
import { mergeCapabilities, openCapabilityMerger } from '#app/services/alike/merge-capabilities.server.ts'
import { takeCapabilitiesApart } from '#app/services/alike/part-capabilities.server.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { createCapability } from '#app/services/capability/create-capability.server.ts'
import { formOfCapability, ownCapability } from '#app/services/capability/own-capability.server.ts'
import { publishCapability } from '#app/services/capability/publish-capability.server.ts'
import { saveCapability } from '#app/services/capability/save-capability.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf, remember } from '#db/stores/history.ts'
import { later } from '#tests/support/agency-desk.ts'
import { type BiddingTown, biddingTown } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'

const WHOLE = {
  title: '河道巡检无人机',
  tags: '无人飞行器、低空巡检',
  text: '自动起降，沿河道识别漂浮物与排口，一小时内回传照片与坐标。',
  maturity: 'smallBatch',
  cases: ['某区河道巡检（演示）'],
  wishes: ['firstUse'],
}
const COPY = { ...WHOLE, title: '河道自动巡检无人机', tags: '无人飞行器、自动机巢', cases: ['某水库巡检（演示）'] }

let db: Db
let town: BiddingTown
let keepId: string
let otherId: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
  keepId = await written(town.kite, 'kite', WHOLE)
  otherId = await written(town.kite, 'kite', COPY)
})
const alikeTo = async (call: SignedInCall, id: string) =>
  alikeCapabilities(call, await ownCapability(call.db.read, call.viewer, id))

async function written(call: SignedInCall, companyId: string, typed: typeof WHOLE): Promise<string> {
  const id = await createCapability(call, companyId)
  await saveCapability(call, id, { typed, version: 1 })
  return id
}
const at = (id: string) => ownCapability(db.read, town.kite.viewer, id)
const publish = async (id: string) => publishCapability(town.kite, id, (await at(id)).version)
const published = async () => (await catalogueOf(db)).company('kite')?.capabilities.map(({ title }) => title)
const merge = async (take: string[]) => {
  const { kept, other } = await openCapabilityMerger(town.kite, { keepId, otherId })
  await mergeCapabilities(later(town.kite, 5), {
    ...{ keepId, otherId, take },
    versions: { kept: kept.version, other: other.version },
  })
}

test('a company’s own doubles are found in every state, with what differs', async () => {
  expect(await alikeTo(town.kite, keepId)).toMatchObject([
    {
      ...{ id: otherId, title: COPY.title, companyId: 'kite', state: 'draft', degree: 'nearlySame' },
      differences: { fields: ['title', 'tags'], onlyHere: WHOLE.cases, onlyThere: COPY.cases },
    },
  ])
})

test('another company’s is found once it is published, and not before', async () => {
  const theirs = await written(town.heron, 'heron', COPY)
  await mergeAway()
  expect(await alikeTo(town.kite, keepId)).toEqual([])
  await publishCapability(town.heron, theirs, 2)
  expect(await alikeTo(town.kite, keepId)).toMatchObject([{ id: theirs, companyId: 'heron' }])
  await expect(alikeTo(town.kite, theirs)).rejects.toMatchObject({ code: 'not_found' })
  const across = openCapabilityMerger(town.kite, { keepId, otherId: theirs })
  await expect(across).rejects.toMatchObject({ code: 'not_found' })
})

const mergeAway = () => merge([])

describe('merging', () => {
  test('the kept one takes over tags and cases into its draft; the other leaves the list', async () => {
    await publish(keepId)
    await publish(otherId)
    await merge(['tags', 'cases'])
    expect(await at(otherId)).toMatchObject({ state: 'withdrawn', mergedIntoId: keepId })
    expect(await published()).toEqual([WHOLE.title])
    expect(formOfCapability(await at(keepId))).toMatchObject({
      tags: '无人机、低空巡检、自动机巢',
      cases: [...WHOLE.cases, ...COPY.cases],
    })
    expect((await historyOf(db.read, 'capability', keepId)).at(-1)).toMatchObject({ act: 'merge' })
    expect((await historyOf(db.read, 'capability', otherId)).at(-1)).toMatchObject({ act: 'setAside' })
  })

  test('taking apart gives both back as they were', async () => {
    await publish(keepId)
    await publish(otherId)
    await merge(['tags', 'cases'])
    expect(await takeCapabilitiesApart(town.kite, otherId)).toBe(keepId)
    expect(await takeCapabilitiesApart(town.kite, otherId)).toBeNull()
    expect(await at(keepId)).toMatchObject({ state: 'published', draft: null, cases: WHOLE.cases.map(caseFrom) })
    expect((await published())?.sort()).toEqual([WHOLE.title, COPY.title].sort())
  })

  test('taking apart gives back what was taken, however many were merged into the same one since', async () => {
    await merge(['cases'])
    await db.write(async (tx) => {
      for (let at = 0; at < 25; at += 1) {
        const since = { personId: null, at: new Date(town.kite.now.getTime() + (10 + at) * 60_000) }
        const detail = { otherId: `other-${at}`, took: [] }
        await remember(tx, { noun: 'capability', subjectId: keepId, act: 'merge', ...since, detail })
      }
    })
    await takeCapabilitiesApart(later(town.kite, 60), otherId)
    expect(formOfCapability(await at(keepId)).cases).toEqual(WHOLE.cases)
  })

  test('one that was set aside and is published again stands for itself', async () => {
    await merge([])
    await publish(otherId)
    expect(await at(otherId)).toMatchObject({ state: 'published', mergedIntoId: null })
  })

  test('nothing is merged into what was set aside, and nothing twice', async () => {
    await merge([])
    await expect(openCapabilityMerger(town.kite, { keepId: otherId, otherId: keepId })).rejects.toMatchObject({
      code: 'wrong_state',
    })
    await mergeCapabilities(town.kite, { keepId, otherId, take: [], versions: { kept: 0, other: 0 } })
    expect((await historyOf(db.read, 'capability', keepId)).filter(({ act }) => act === 'merge')).toHaveLength(1)
  })
})
