import { asc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { REVIEW_POINTS } from '#app/domain/review/checklist.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { orderList, putOnList, stepOnList, takeOff } from '#app/services/list/choose-entries.server.ts'
import { openList } from '#app/services/list/open-list.server.ts'
import { publishList } from '#app/services/list/publish-list.server.ts'
import { SCENARIO_LIST } from '#app/services/list/scenario-lists.ts'
import { editList } from '#app/services/list/write-list.server.ts'
import { approveScenario } from '#app/services/review/review-scenario.server.ts'
import type { Db } from '#db/handle.ts'
import { outbox, scenario } from '#db/schema.ts'
import { frozenList } from '#db/stores/catalogue/published-lists.ts'
import { historyOf } from '#db/stores/history.ts'
import { later, put } from '#tests/support/agency-desk.ts'
import { approved, begunList, curatorTown, handedIn, seen } from '#tests/support/curator-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: Awaited<ReturnType<typeof curatorTown>>
let list: string
let ids: string[]
beforeEach(async () => {
  db = await freshDatabase()
  town = await curatorTown(db)
  ids = await approved(town.editor, town.curator, ['甲', '乙', '丙'])
  list = await begunList(town.curator)
  await putOnList(SCENARIO_LIST, town.curator, list, [ids[1] ?? '', ids[0] ?? '', ids[2] ?? ''])
})

const asSeen = async () => {
  const {
    list: { id, version },
    rows,
  } = await openList(town.curator, list)
  return { id, version, scenarios: rows.length }
}
const stored = () =>
  db.read
    .select({ code: scenario.code, title: scenario.title, state: scenario.state, openedAt: scenario.openedAt })
    .from(scenario)
    .orderBy(asc(scenario.code), asc(scenario.title))

test('publishing gives the codes in order, opens everything and freezes what the public reads', async () => {
  const at = later(town.curator, 5)
  expect(await publishList(at, await asSeen())).toEqual({ ok: true, code: 'HZ-2026-04' })
  expect(await stored()).toEqual([
    { code: 'HZ-2026-04-001', title: '乙', state: 'open', openedAt: at.now },
    { code: 'HZ-2026-04-002', title: '甲', state: 'open', openedAt: at.now },
    { code: 'HZ-2026-04-003', title: '丙', state: 'open', openedAt: at.now },
  ])
  const frozen = await frozenList(db.read, 'HZ-2026-04')
  expect(frozen).toMatchObject({ publishedAt: at.now, title: '2026年第4批' })
  expect(frozen?.frozen[0]).toEqual({
    code: 'HZ-2026-04-001',
    title: '乙',
    agencyName: 'yuhang',
    district: 'linan',
    stage: 'integration',
    tags: ['无人机', '低空经济', '智慧水利'],
    summary: '四百余座山塘靠人腿巡查。',
    requirement: '汛期每日一巡，异常两小时内上报。',
    openings: [{ kind: 'airspace', note: '限高 120 米' }],
    modes: ['pilot'],
    targets: [{ metric: '漏检率', unit: '%', target: '≤ 1', method: '第三方抽查' }],
    budget: { kind: 'range', minYuan: 3_000_000, maxYuan: 8_000_000 },
    durationMonths: 12,
    consortiumAllowed: true,
    closesAt: '2026-12-31T09:00:00.000Z',
  })
})

test('the trail names the list and each scenario, and the catalogue shows them at once', async () => {
  const catalogue = await catalogueOf(db)
  expect([...catalogue.allScenarios()]).toEqual([])
  await publishList(later(town.curator, 1), await asSeen())
  expect((await historyOf(db.read, 'scenarioList', list)).at(-1)).toMatchObject({ act: 'publish', personName: 'shen' })
  for (const id of ids) {
    expect((await historyOf(db.read, 'scenario', id)).at(-1)).toMatchObject({ act: 'open', toState: 'open' })
  }
  const shown = await catalogueOf(db)
  expect(shown.lists()).toMatchObject([{ code: 'HZ-2026-04', scenarios: 3 }])
  expect(shown.scenarioByCode('HZ-2026-04-003')?.title).toBe('丙')
})

test('pressing the button twice publishes once', async () => {
  const seen = await asSeen()
  await publishList(town.curator, seen)
  const before = await stored()
  expect(await publishList(later(town.curator, 1), seen)).toEqual({ ok: true, code: 'HZ-2026-04' })
  expect(await stored()).toEqual(before)
  expect((await historyOf(db.read, 'scenarioList', list)).filter(({ act }) => act === 'publish')).toHaveLength(1)
})

test('two curators at once publish once', async () => {
  const seen = await asSeen()
  const answers = await Promise.all([publishList(town.curator, seen), publishList(town.peer, seen)])
  expect(answers).toEqual([
    { ok: true, code: 'HZ-2026-04' },
    { ok: true, code: 'HZ-2026-04' },
  ])
  expect((await historyOf(db.read, 'scenarioList', list)).filter(({ act }) => act === 'publish')).toHaveLength(1)
  expect(await db.read.$count(outbox, eq(outbox.topic, 'scenario'))).toBe(3)
})

test('what was changed since the curator looked is not published unseen', async () => {
  const seen = await asSeen()
  await stepOnList(SCENARIO_LIST, town.peer, list, ids[2] ?? '', -1)
  await expect(publishList(town.curator, seen)).rejects.toMatchObject({ code: 'changed_meanwhile' })
  const again = await asSeen()
  await put(db, ids[0] ?? '', 'cancelled')
  await expect(publishList(town.curator, again)).rejects.toMatchObject({ code: 'changed_meanwhile' })
  expect((await openList(town.curator, list)).list.state).toBe('draft')
})

test('a passed deadline stops the whole list: nothing is opened, no code given', async () => {
  await put(db, ids[2] ?? '', 'approved', { closesAt: town.curator.now })
  expect(await publishList(town.curator, await asSeen())).toEqual({
    ok: false,
    obstacles: [{ problem: 'deadlinePassed', scenarioId: ids[2] }],
  })
  expect((await stored()).map(({ code, state }) => [code, state])).toEqual(ids.map(() => [null, 'approved']))
  expect(await db.read.$count(outbox)).toBe(0)
})

test('a scenario cancelled on the draft is on no list after publication', async () => {
  await put(db, ids[0] ?? '', 'cancelled')
  await publishList(town.curator, await asSeen())
  const [cancelled] = await db.read
    .select()
    .from(scenario)
    .where(eq(scenario.id, ids[0] ?? ''))
  expect(cancelled).toMatchObject({ state: 'cancelled', listId: null, listPosition: null, code: null })
  expect((await frozenList(db.read, 'HZ-2026-04'))?.frozen.map(({ code }) => code)).toEqual([
    'HZ-2026-04-001',
    'HZ-2026-04-002',
  ])
})

test('nothing changes a published list', async () => {
  const seen = await asSeen()
  await publishList(town.curator, seen)
  const [more] = await approved(town.editor, town.curator, ['丁'])
  const before = await openList(town.curator, list)
  const version = before.list.version
  const deeds = [
    putOnList(SCENARIO_LIST, town.curator, list, [more ?? '']),
    takeOff(SCENARIO_LIST, town.curator, list, ids),
    stepOnList(SCENARIO_LIST, town.curator, list, ids[0] ?? '', 1),
    orderList(SCENARIO_LIST, town.curator, { id: list, version }, {}),
    editList(SCENARIO_LIST, town.curator, { id: list, version }, { year: 2026, batch: 4, title: '改名', intro: '' }),
  ]
  for (const deed of await Promise.allSettled(deeds)) expect(deed).toMatchObject({ reason: { code: 'wrong_state' } })
  expect(await openList(town.curator, list)).toEqual(before)
})

test('agencies and auditors publish nothing', async () => {
  const seen = await asSeen()
  for (const call of [town.owner, town.auditor]) {
    await expect(publishList(call, seen)).rejects.toMatchObject({ code: 'not_found' })
  }
})

test('what is frozen names joint agencies and bidders’ terms, and a contact only where everybody may read it', async () => {
  const fields = {
    'jointAgencies[0].agency': 'xihu',
    'eligibility[0].kind': 'registration',
    'eligibility[0].rule': '浙江省内',
    'bidderQuestions[0].question': '夜间能否飞行？',
    'bidderQuestions[0].answerKind': 'yesNo',
  }
  const kept = await handedIn(town.editor, { title: '丁', ...fields })
  const told = await handedIn(town.editor, { title: '戊', contactVisibility: 'public' })
  for (const id of [kept, told]) await approveScenario(town.curator, await seen(db, id), REVIEW_POINTS)
  await putOnList(SCENARIO_LIST, town.curator, list, [kept, told])
  await publishList(town.curator, await asSeen())
  const frozen = (await frozenList(db.read, 'HZ-2026-04'))?.frozen ?? []
  expect(frozen.find(({ title }) => title === '丁')).toMatchObject({
    jointAgencies: ['xihu'],
    eligibility: [{ kind: 'registration', rule: '浙江省内' }],
    bidderQuestions: [{ question: '夜间能否飞行？', kind: 'yesNo', required: false }],
  })
  expect(frozen.map(({ contact }) => contact ?? null)).toEqual([
    ...[null, null, null, null],
    { name: '陈一舟', phone: '13800001234' },
  ])
})
