import { beforeEach, describe, expect, test } from 'vitest'
import { alikeScenarios } from '#app/services/alike/alike-scenarios.server.ts'
import { doublesOfScenario } from '#app/services/alike/doubles.server.ts'
import { mergeScenarios, openScenarioMerger } from '#app/services/alike/merge-scenarios.server.ts'
import { takeScenariosApart } from '#app/services/alike/part-scenarios.server.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { cancelScenario } from '#app/services/scenario/cancel-scenario.server.ts'
import { createScenario } from '#app/services/scenario/create-scenario.server.ts'
import { scenarioAtDesk } from '#app/services/scenario/scenario-at-desk.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { agencyTown, fillIn, formAt, later, put, writePart } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: Awaited<ReturnType<typeof agencyTown>>
let keepId: string
let otherId: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await agencyTown(db)
  keepId = await createScenario(town.editor, 'yuhang')
  otherId = await createScenario(town.colleague, 'yuhang')
  await fillIn(town.editor, keepId, { tags: '无人机', durationMonths: '', note: '' })
  await fillIn(town.colleague, otherId, { note: '踏勘每周三上午。' })
})
const alikeTo = async (call: SignedInCall, id: string) =>
  alikeScenarios(call, await scenarioAtDesk(call.db.read, call.viewer, id))

const versions = async () => {
  const { kept, other } = await openScenarioMerger(town.editor, { keepId, otherId })
  return { kept: kept.version, other: other.version }
}
const merge = async (take: string[], call: SignedInCall = town.editor) =>
  mergeScenarios(later(call, 5), { keepId, otherId, take, versions: await versions() })
const ALL = ['tags', 'durationMonths', 'note']

test('the page shows what the kept one lacks', async () => {
  const { lacking } = await openScenarioMerger(town.editor, { keepId, otherId })
  expect(lacking).toEqual([
    { field: 'tags', items: ['智慧水利'] },
    { field: 'durationMonths', items: ['12个月'] },
    { field: 'note', items: ['踏勘每周三上午。'] },
  ])
})

describe('merging', () => {
  test('the kept one takes over what was ticked and nothing else; the other is set aside', async () => {
    await merge(['tags', 'durationMonths'])
    expect(await storedScenario(db.read, keepId)).toMatchObject({ state: 'draft', durationMonths: 12, note: '' })
    expect(await formAt(town.editor, keepId)).toMatchObject({ tags: '无人机、智慧水利' })
    expect(await storedScenario(db.read, otherId)).toMatchObject({ state: 'cancelled', mergedIntoId: keepId })
    expect(await alikeTo(town.editor, keepId)).toEqual([])
  })

  test('both say so in their history, and each names the other', async () => {
    await merge(ALL)
    expect((await historyOf(db.read, 'scenario', keepId)).at(-1)).toMatchObject({ act: 'merge', detail: { otherId } })
    expect((await historyOf(db.read, 'scenario', otherId)).at(-1)).toMatchObject({
      ...{ act: 'setAside', fromState: 'draft', toState: 'cancelled', detail: { keepId } },
    })
    const [kept, other] = [await storedScenario(db.read, keepId), await storedScenario(db.read, otherId)]
    expect(await doublesOfScenario(db.read, kept!)).toMatchObject({ into: null, here: [{ id: otherId }] })
    expect(await doublesOfScenario(db.read, other!)).toMatchObject({ into: { id: keepId }, here: [] })
  })

  test('twice is once', async () => {
    const seen = await versions()
    await mergeScenarios(town.editor, { keepId, otherId, take: ALL, versions: seen })
    await mergeScenarios(town.editor, { keepId, otherId, take: ALL, versions: seen })
    expect((await historyOf(db.read, 'scenario', keepId)).filter(({ act }) => act === 'merge')).toHaveLength(1)
  })

  test('what somebody wrote meanwhile is not merged unseen', async () => {
    const seen = await versions()
    await writePart(town.colleague, otherId, 'basics', { title: '另有打算' })
    const merging = mergeScenarios(town.editor, { keepId, otherId, take: [], versions: seen })
    await expect(merging).rejects.toMatchObject({ code: 'changed_meanwhile' })
  })

  test('is for writers of the one agency, and for drafts', async () => {
    await expect(merge([], town.viewer)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(merge([], town.stranger)).rejects.toMatchObject({ code: 'not_found' })
    const theirs = await createScenario(town.stranger, 'xihu')
    const across = openScenarioMerger(town.editor, { keepId, otherId: theirs })
    await expect(across).rejects.toMatchObject({ code: 'not_found' })
    await expect(openScenarioMerger(town.editor, { keepId, otherId: keepId })).rejects.toMatchObject({
      code: 'not_found',
    })
    await put(db, otherId, 'inReview')
    await expect(openScenarioMerger(town.editor, { keepId, otherId })).rejects.toMatchObject({ code: 'wrong_state' })
  })
})

describe('taking apart', () => {
  test('gives both back as they were', async () => {
    const before = [await formAt(town.editor, keepId), await formAt(town.editor, otherId)]
    await merge(ALL)
    expect(await takeScenariosApart(later(town.colleague, 9), otherId)).toBe(keepId)
    expect([await formAt(town.editor, keepId), await formAt(town.editor, otherId)]).toEqual(before)
    expect(await storedScenario(db.read, otherId)).toMatchObject({ state: 'draft', mergedIntoId: null })
    expect(await storedScenario(db.read, keepId)).toMatchObject({ durationMonths: null })
    expect((await historyOf(db.read, 'scenario', otherId)).at(-1)).toMatchObject({ act: 'restore', toState: 'draft' })
  })

  test('leaves what was written on in the kept one, and a kept one that is in review', async () => {
    await merge(ALL)
    await writePart(town.editor, keepId, 'closing', { note: '踏勘每周三、周五上午。' })
    await put(db, keepId, 'inReview')
    const form = await formAt(town.editor, keepId)
    await takeScenariosApart(town.editor, otherId)
    expect(await formAt(town.editor, keepId)).toEqual(form)
  })

  test('twice is once, and is refused for what was cancelled for another reason', async () => {
    await merge([])
    await takeScenariosApart(town.editor, otherId)
    expect(await takeScenariosApart(town.editor, otherId)).toBeNull()
    await cancelScenario(town.owner, otherId, '预算调整，不再实施')
    await expect(takeScenariosApart(town.editor, otherId)).rejects.toMatchObject({ code: 'wrong_state' })
    await expect(takeScenariosApart(town.stranger, otherId)).rejects.toMatchObject({ code: 'not_found' })
    await expect(takeScenariosApart(town.viewer, otherId)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
