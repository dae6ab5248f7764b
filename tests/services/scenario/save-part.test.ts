import { beforeEach, describe, expect, test } from 'vitest'
import { agencyDesk } from '#app/services/scenario/agency-desk.server.ts'
import { copyScenario, createScenario } from '#app/services/scenario/create-scenario.server.ts'
import { openAtDesk } from '#app/services/scenario/open-at-desk.server.ts'
import { savePart } from '#app/services/scenario/save-part.server.ts'
import { writersOfPart } from '#app/services/scenario/writers-of-part.server.ts'
import { writingBeside } from '#app/services/scenario/writing-beside.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { agencyTown, fillIn, formAt, later, put, writePart } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: Awaited<ReturnType<typeof agencyTown>>
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await agencyTown(db)
  id = await createScenario(town.editor, 'yuhang')
})

describe('writing a draft', () => {
  test('a whole form becomes a whole record, alias and merged tag resolved, unknown word kept as a free tag', async () => {
    await fillIn(town.editor, id, { tags: '无人飞行器、智慧水利' })
    expect(await storedScenario(db.read, id)).toMatchObject({
      agencyName: 'yuhang',
      state: 'draft',
      title: '山塘水库无人机巡检',
      tags: [
        { id: 't.drone', name: '无人机', required: false },
        { id: 'i.low', name: '低空经济', required: true },
      ],
      freeTags: ['智慧水利'],
      budget: { kind: 'range', minYuan: 3_000_000, maxYuan: 8_000_000 },
      durationMonths: 12,
      contactPhone: '13800001234',
      closesAt: new Date('2026-12-31T09:00:00Z'),
    })
  })

  test('what cannot be read is kept as typed, and the columns keep the last valid value', async () => {
    await fillIn(town.editor, id)
    const saved = await writePart(town.editor, id, 'terms', { budget: '看情况', modes: [] })
    expect(saved).toMatchObject({
      kind: 'saved',
      reading: { ok: false, errors: { budget: ['amountUnreadable'], modes: ['required'] } },
    })
    expect(await formAt(town.editor, id)).toMatchObject({ budget: '看情况', modes: [], title: '山塘水库无人机巡检' })
    expect((await storedScenario(db.read, id))?.budget).toMatchObject({ kind: 'range', maxYuan: 8_000_000 })
  })

  test('saving what is stored already changes neither the row nor the time of the last save', async () => {
    const first = await writePart(town.editor, id, 'basics')
    const again = await writePart(later(town.editor, 5), id, 'basics')
    expect(again).toEqual(first)
  })

  test('going on with one part leaves one row in the history, another part a second', async () => {
    await writePart(later(town.editor, 1), id, 'basics')
    await writePart(later(town.editor, 5), id, 'basics', { title: '新的标题' })
    await writePart(later(town.editor, 6), id, 'closing')
    const acts = (await historyOf(db.read, 'scenario', id)).map(({ act, detail }) => [act, detail?.part])
    expect(acts).toEqual([
      ['create', undefined],
      ['write', 'basics'],
      ['write', 'closing'],
    ])
  })
})

describe('two people at one draft', () => {
  test('the second to save the same part is shown both versions, and nothing is overwritten', async () => {
    const opened = await writePart(town.editor, id, 'basics')
    await writePart(later(town.colleague, 1), id, 'basics', { title: '同事的标题' })
    const typed = { title: '我的标题', summary: '', requirement: '' }
    const late = await savePart(later(town.editor, 2), id, { part: 'basics', typed, version: opened.version })
    expect(late).toMatchObject({ kind: 'conflict', savedBy: 'editor', stored: { title: '同事的标题' } })
    expect(await formAt(town.editor, id)).toMatchObject({ title: '同事的标题' })

    const decided = await savePart(later(town.editor, 3), id, { part: 'basics', typed, version: late.version })
    expect(decided.kind).toBe('saved')
    expect(await formAt(town.editor, id)).toMatchObject({ title: '我的标题' })
  })

  test('different parts can be written at the same time', async () => {
    const opened = await writePart(town.editor, id, 'basics')
    await writePart(town.colleague, id, 'closing')
    const typed = { title: '我的标题', summary: '说明', requirement: '' }
    expect(await savePart(town.editor, id, { part: 'basics', typed, version: opened.version })).toMatchObject({
      kind: 'saved',
    })
    expect(await formAt(town.editor, id)).toMatchObject({ title: '我的标题', contactName: '陈一舟' })
  })

  test('two savings at once: one lands, the other is told', async () => {
    const { version } = await writePart(town.editor, id, 'basics')
    const titles = ['甲', '乙', '丙', '丁']
    const outcomes = await Promise.all(
      titles.map((title) =>
        savePart(town.editor, id, { part: 'basics', typed: { title, summary: '同时', requirement: '' }, version }),
      ),
    )
    expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(1)
  })
})

describe('who may write', () => {
  test("another agency's scenario is not found, whatever one does with it", async () => {
    await expect(writePart(town.stranger, id, 'basics')).rejects.toMatchObject({ code: 'not_found' })
    await expect(copyScenario(town.stranger, id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(createScenario(town.stranger, 'yuhang')).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a viewer of the agency may look but not write', async () => {
    expect(await formAt(town.viewer, id)).toMatchObject({ title: '' })
    await expect(writePart(town.viewer, id, 'basics')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(createScenario(town.viewer, 'yuhang')).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('an agency that awaits verification may already write drafts', async () => {
    const mine = await createScenario(town.unverified, 'newcomer')
    expect(await writePart(town.unverified, mine, 'basics')).toMatchObject({ kind: 'saved' })
  })

  test.each(['inReview', 'approved', 'open'] as const)('nobody writes a scenario that is %s', async (state) => {
    await put(db, id, state)
    await expect(writePart(town.owner, id, 'basics')).rejects.toMatchObject({ code: 'wrong_state' })
  })
})

test('a copy has everything of the earlier scenario but its deadline, and lives on its own', async () => {
  await fillIn(town.editor, id)
  const copy = await copyScenario(later(town.editor, 1), id)
  const form = await formAt(town.editor, copy)
  expect(form).toEqual({ ...(await formAt(town.editor, id)), closesAt: '' })
  await writePart(town.editor, copy, 'basics', { title: '二期' })
  expect(await formAt(town.editor, id)).toMatchObject({ title: '山塘水库无人机巡检' })
  expect(await storedScenario(db.read, copy)).toMatchObject({ state: 'draft', closesAt: null, stage: 'integration' })
})

describe('several people and agencies', () => {
  test('who writes in a part is shown to colleagues for a while, never to themselves', async () => {
    await writePart(town.editor, id, 'basics')
    const beside = (call: typeof town.editor, minutes: number) => writingBeside(later(call, minutes), id)
    expect(await beside(town.colleague, 2)).toEqual([{ part: 'basics', name: 'editor', minutes: 2 }])
    expect(await beside(town.editor, 2)).toEqual([])
    expect(await beside(town.colleague, 15)).toEqual([])
    await writePart(later(town.editor, 14), id, 'basics', { title: '又改了' })
    expect(await beside(town.colleague, 15)).toEqual([{ part: 'basics', name: 'editor', minutes: 1 }])
  })

  test('whoever looks at a part learns when others saved that part, and nobody outside learns anything', async () => {
    await writePart(town.editor, id, 'basics')
    const writers = (call: typeof town.editor, part: 'basics' | 'tags') => writersOfPart(later(call, 1), id, part)
    expect(await writers(town.colleague, 'basics')).toEqual([{ name: 'editor', at: town.editor.now }])
    expect(await writers(town.colleague, 'tags')).toEqual([])
    expect(await writers(town.editor, 'basics')).toEqual([])
    await expect(writers(town.stranger, 'basics')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('a joint agency reads the draft and changes nothing in it', async () => {
    await expect(openAtDesk(town.stranger, id)).rejects.toMatchObject({ code: 'not_found' })
    await writePart(town.editor, id, 'basics', { 'jointAgencies[0].agency': 'xihu' })
    const opened = await openAtDesk(town.stranger, id)
    expect(opened).toMatchObject({ asJoint: true, scenario: { jointAgencies: [{ id: 'xihu', name: 'xihu' }] } })
    expect(Object.values(opened.can)).not.toContain(true)
    await expect(writePart(town.stranger, id, 'basics', { title: '别人的' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(copyScenario(town.stranger, id)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await agencyDesk(town.stranger, 'xihu')).joined.map(({ title }) => title)).toEqual(['山塘水库无人机巡检'])
    await writePart(town.editor, id, 'basics', { 'jointAgencies[0].agency': '' })
    await expect(openAtDesk(town.stranger, id)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('an agency that is not verified cannot join, and its own agency is none', async () => {
    const saved = await writePart(town.editor, id, 'basics', { 'jointAgencies[0].agency': 'newcomer' })
    expect(saved).toMatchObject({ reading: { errors: { 'jointAgencies[0].agency': ['agencyUnknown:newcomer'] } } })
    await writePart(town.editor, id, 'basics', { 'jointAgencies[0].agency': 'yuhang' })
    expect((await storedScenario(db.read, id))?.jointAgencies).toEqual([])
  })

  test('a copy says everything that the earlier one says of bidders and contact', async () => {
    const rich = {
      'eligibility[0].kind': 'registration',
      'eligibility[0].rule': '浙江省内',
      'bidderQuestions[0].question': '夜间能否飞行？',
      'bidderQuestions[0].answerKind': 'yesNo',
      'bidderQuestions[0].required': 'yes',
      'openings[0].quantity': '12 架次/日',
      'jointAgencies[0].agency': 'xihu',
      contactVisibility: 'public',
    }
    await fillIn(town.editor, id, rich)
    const copy = await copyScenario(town.editor, id)
    expect(await storedScenario(db.read, copy)).toMatchObject({
      eligibility: [{ kind: 'registration', rule: '浙江省内' }],
      bidderQuestions: [{ question: '夜间能否飞行？', kind: 'yesNo', required: true }],
      openings: [{ kind: 'airspace', note: '限高 120 米', quantity: '12 架次/日' }],
      jointAgencies: [{ name: 'xihu' }],
    })
    expect(await formAt(town.editor, copy)).toMatchObject({ contactVisibility: 'public', closesAt: '' })
  })
})
