import { beforeEach, describe, expect, test } from 'vitest'
import { pairsIn } from '#app/domain/desk/introductions.ts'
import { suggestionAddress, suggestionQueryOf } from '#app/domain/desk/suggestion-query.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { batchPage } from '#app/services/desk/batch-page.server.ts'
import { carryOutBatch } from '#app/services/desk/carry-out-batch.server.ts'
import { planIntroductions } from '#app/services/desk/plan-introductions.server.ts'
import { suggestiblePairs } from '#app/services/desk/suggestible-pairs.server.ts'
import { suggestions } from '#app/services/desk/suggestions.server.ts'
import { undoBatch } from '#app/services/desk/undo-batch.server.ts'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import type { Db } from '#db/handle.ts'
import { match } from '#db/schema.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { announce } from '#db/stores/outbox.ts'
import { put } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addManyEnded } from '#tests/support/many-ended.ts'
import { addCapability, addCompany, addScenario, IN_TEN_DAYS } from '#tests/support/market.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

const LAKE_CODE = 'HZ-2026-01-LAKE'
let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  await db.write(async (tx) => {
    const closesAt = new Date(IN_TEN_DAYS.getTime() - 5 * 24 * 60 * 60 * 1000)
    const lake = {
      id: 'lake',
      agencyId: 'other-agency',
      title: '湖面巡查',
      district: 'xihu',
      stage: 'rollout',
    } as const
    await addScenario(tx, { ...lake, closesAt, tags: ['patrol', 'uav'] })
    await addCompany(tx, { id: 'gull', name: '江鸥巡航（演示）' })
    const text = '无人机自动巡航两岸，影像由值守人员复核后派单处置。'
    await addCapability(tx, { companyId: 'gull', title: '沿江巡航', text, tags: ['patrol', 'uav'] })
  })
})

async function found(search = '') {
  const { rows, total } = await suggestions(town.curator, suggestionQueryOf(new URLSearchParams(search)), 'zh')
  expect(rows).toHaveLength(total)
  return rows
}
const pairs = async (search = '') =>
  (await found(search)).map(({ key }) => `${key.code.split('-').at(-1)} ${key.companyId}`)
const RIVER_KITE = { scenarioCode: RIVER_CODE, companyId: 'kite', again: false }

describe('the suggestions', () => {
  test('are every seeking need with the companies that fit it, best first, each with its reasons', async () => {
    const rows = await found()
    expect([...(await pairs())].sort()).toEqual([
      'LAKE gull',
      'LAKE kite',
      'LAKE new',
      'RIVER gull',
      'RIVER kite',
      'RIVER new',
    ])
    expect(rows.map(({ score }) => score)).toEqual(rows.map(({ score }) => score).sort((a, b) => b - a))
    expect(rows[0]).toMatchObject({ past: null, alike: [] })
    expect(rows[0]?.explanation.parts.length).toBeGreaterThan(0)
    expect(Object.values(rows[0]?.tagNames ?? {})).toContain('低空巡检')
  })

  test.each([
    ['agency=other-agency', ['LAKE']],
    ['district=xihu', ['LAKE']],
    ['stage=validation', ['RIVER']],
    ['tag=低空经济', ['LAKE', 'RIVER']],
    ['tag=灵巧手', []],
    ['tag=没有的标签', []],
    ['least=80', []],
  ])('%s leaves needs of %j', async (search, needs) => {
    const left = new Set((await pairs(search)).map((pair) => pair.split(' ')[0]))
    expect([...left].sort()).toEqual(needs)
  })

  test('fold companies with nearly the same content, and take the next of them when the first is a match', async () => {
    await db.write(async (tx) => {
      await addCompany(tx, { id: 'twin', name: '纸鸢二号（演示）' })
      await addCapability(tx, { companyId: 'twin', title: '河道无人机巡查', tags: ['patrol', 'uav'] })
      await announce(tx, 'company', 'twin', new Date())
    })
    const line = async () =>
      (await found('agency=agency')).find(({ key, alike }) =>
        [key, ...alike.map((one) => one.key)].some(({ companyId }) => companyId === 'twin'),
      )
    const folded = await line()
    const [first, second] = [folded?.key.companyId ?? '', folded?.alike[0]?.key.companyId ?? '']
    expect([first, second].sort()).toEqual(['kite', 'twin'])
    await introducePair(town.curator, { ...RIVER_KITE, companyId: first })
    expect(await pairs('agency=agency')).toContain(`RIVER ${second}`)
    expect(await pairs('agency=agency')).not.toContain(`RIVER ${first}`)
  })

  test('may stand by the deadline of the need', async () => {
    const needs = (await pairs('sort=deadline')).map((pair) => pair.split(' ')[0])
    expect(needs).toEqual(['LAKE', 'LAKE', 'LAKE', 'RIVER', 'RIVER', 'RIVER'])
  })

  test('leave out what is a match already, and on demand every need and company that has one', async () => {
    await introducePair(town.curator, RIVER_KITE)
    expect(await pairs()).not.toContain('RIVER kite')
    expect(await pairs()).toHaveLength(5)
    expect((await pairs('needs=alone')).sort()).toEqual(['LAKE gull', 'LAKE kite', 'LAKE new'])
    expect((await pairs('companies=alone')).sort()).toEqual(['LAKE gull', 'LAKE new', 'RIVER gull', 'RIVER new'])
    expect((await pairs('needs=alone&companies=alone')).sort()).toEqual(['LAKE gull', 'LAKE new'])
  })

  test('leave out needs that seek nobody any more', async () => {
    await put(db, 'lake', 'matched')
    await db.write((tx) => announce(tx, 'scenario', 'lake', new Date()))
    expect((await pairs()).filter((pair) => pair.startsWith('LAKE'))).toEqual([])
  })

  test('bring an ended pair back only when something that counts has changed, and say what', async () => {
    const id = await introducePair(town.curator, RIVER_KITE)
    await answerIntroduction(town.agency, id, { side: 'agency', answer: 'declined', reason: 'immature' })
    expect(await pairs()).not.toContain('RIVER kite')
    await db.write(async (tx) => {
      await addCapability(tx, { companyId: 'kite', title: '漂浮物识别', text: '识别漂浮物并派单。', tags: ['patrol'] })
      await announce(tx, 'company', 'kite', new Date())
    })
    const again = (await found()).find(({ key }) => key.code === RIVER_CODE && key.companyId === 'kite')
    expect(again?.past).toMatchObject({ matchId: id, state: 'declined' })
    expect(again?.past?.changes).toContainEqual({ kind: 'capabilityNew', added: ['漂浮物识别'], gone: [] })
  })

  test('leave out every ended pair that is as it was, however many there are', async () => {
    await addManyEnded(db, town.curator.now, 51, 100)
    const query = suggestionQueryOf(new URLSearchParams('agency=other-agency'))
    const open = await suggestiblePairs(db.read, await catalogueOf(db), query, town.curator.now)
    const pairs = open.flatMap(({ need, companyId, alike }) => [companyId, ...alike].map((id) => `${need.id} ${id}`))
    expect(pairs.filter((pair) => /^need-.* company-/.test(pair))).toEqual(['need-0 company-0'])
  })

  test.each(['agency', 'company', 'auditor', 'administrator'] as const)('are not shown to %s', async (who) => {
    await expect(suggestions(town[who], suggestionQueryOf(new URLSearchParams()), 'zh')).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('bringing several together', () => {
  const keys = [
    { code: RIVER_CODE, companyId: 'kite' },
    { code: RIVER_CODE, companyId: 'gull' },
    { code: LAKE_CODE, companyId: 'kite' },
  ]
  const whys = async (id: string) =>
    (await batchPage(town.curator, id)).lines.map((line) => ('why' in line ? line.why : line.how))

  test('nobody is asked before the preview is confirmed; what a colleague was first with is listed', async () => {
    const id = (await planIntroductions(town.curator, keys)) ?? ''
    expect(await whys(id)).toEqual(['will', 'will', 'will'])
    expect(await db.read.$count(match)).toBe(0)
    await introducePair(town.colleague, { ...RIVER_KITE, companyId: 'gull' })
    expect(await whys(id)).toEqual(['will', 'standsAlready', 'will'])
    await carryOutBatch(daysLater(town.curator, 1), id)
    expect(await whys(id)).toEqual(['done', 'standsAlready', 'done'])
    expect(await db.read.$count(match)).toBe(3)
    expect(await matchOfPair(db.read, 'lake', 'kite')).toMatchObject({ state: 'introduced', ownerId: 'curator' })
    expect(await matchOfPair(db.read, 'river', 'gull')).toMatchObject({ ownerId: 'colleague' })
  })

  test('a double click asks once, and what both sides know of is not undone', async () => {
    const id = (await planIntroductions(town.curator, keys)) ?? ''
    const call = daysLater(town.curator, 1)
    await Promise.all([carryOutBatch(call, id), carryOutBatch(call, id)])
    expect(await whys(id)).toEqual(['done', 'done', 'done'])
    expect(await db.read.$count(match)).toBe(3)
    await expect(undoBatch(town.curator, id)).rejects.toMatchObject({ code: 'wrong_state' })
  })

  test('an ended pair is brought back; one that is not published is left out', async () => {
    const first = await introducePair(town.curator, RIVER_KITE)
    await answerIntroduction(town.agency, first, { side: 'agency', answer: 'declined', reason: 'timing' })
    const id = (await planIntroductions(town.curator, [...keys, { code: RIVER_CODE, companyId: 'nobody' }])) ?? ''
    await carryOutBatch(daysLater(town.curator, 1), id)
    expect(await whys(id)).toEqual(['done', 'done', 'done'])
    expect(await matchOfPair(db.read, 'river', 'kite')).toMatchObject({ id: first, state: 'introduced' })
    expect(await planIntroductions(town.curator, [{ code: 'HZ-0', companyId: 'kite' }])).toBeNull()
    await expect(planIntroductions(town.agency, keys)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

test.each([
  '',
  '?tag=lae&agency=a1&district=xihu&stage=rollout&least=60&needs=alone&companies=alone&sort=deadline&page=3',
])('the suggestions keep everything in their address: %s', (search) => {
  const query = suggestionQueryOf(new URLSearchParams(search))
  expect(suggestionAddress(query, { page: query.page })).toBe(`/curator/suggestions${search}`)
})

test('a form names each pair once; what names none is left out', () => {
  expect(pairsIn(['A~b', 'A~b', 'A', 'A~b~c', '~', 'C~d'])).toEqual([
    { code: 'A', companyId: 'b' },
    { code: 'C', companyId: 'd' },
  ])
  expect(pairsIn(Array.from({ length: 500 }, (_, at) => `A~${at}`))).toHaveLength(100)
})
