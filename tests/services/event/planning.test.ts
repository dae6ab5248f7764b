import { beforeEach, describe, expect, test } from 'vitest'
import type { MinutesInput } from '#app/domain/event/minutes.ts'
import type { WantedTalk } from '#app/domain/event/plan-input.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { holdEvent } from '#app/services/event/hold-event.server.ts'
import { withdrawRegistration } from '#app/services/event/registration/withdraw-registration.server.ts'
import { planOfEvent } from '#app/services/event/talks/plan-of-event.server.ts'
import { planSheet } from '#app/services/event/talks/plan-sheet.ts'
import { storePlan } from '#app/services/event/talks/store-plan.server.ts'
import { talksFor } from '#app/services/event/talks/talks-for.server.ts'
import { wantedPlan } from '#app/services/event/talks/wanted-plan.server.ts'
import { talkFor, writeMinutes } from '#app/services/event/talks/write-minutes.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { moveMatch } from '#app/services/match/move-match.server.ts'
import { planSheetWords } from '#app/text/event-sheet.ts'
import type { Db } from '#db/handle.ts'
import { eventByCode } from '#db/stores/events/events.ts'
import { historyOf } from '#db/stores/history.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { announce } from '#db/stores/outbox.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { comes, publishedEvent } from '#tests/support/event.ts'
import { addCapability, addCompany, addScenario } from '#tests/support/market.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
let code: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  await db.write(async (tx) => {
    await addScenario(tx, { id: 'lake', title: '湖面巡查用无人机', tags: ['patrol', 'uav'] })
    await addCompany(tx, { id: 'heron', name: '白鹭巡检（演示）' })
    await addCapability(tx, {
      companyId: 'heron',
      title: '湖泊低空巡检',
      text: '水面漂浮物巡检飞行。',
      tags: ['patrol', 'uav'],
    })
  })
  code = await publishedEvent(town.curator)
  await comes(town.agency, code, 'agency', ['river', 'lake'])
  for (const company of ['kite', 'heron', 'hand']) await comes(town.curator, code, company)
})

const proposed = async () => (await planOfEvent(town.curator, code, null)).rows
const wantedOf = (rows: WantedTalk[]): WantedTalk[] =>
  rows.map(({ scenarioId, companyId, slot, table }) => ({ scenarioId, companyId, slot, table }))
const store = (wanted: WantedTalk[], planVersion: number, by: SignedInCall = town.curator) =>
  storePlan(by, code, { planVersion, wanted })
const stored = async () => (await talksFor(town.curator, code)).talks.map(({ talk }) => talk)
const places = async () =>
  (await stored()).map(({ scenarioId, companyId, slot }) => `${slot} ${scenarioId} ${companyId}`)

describe('proposing', () => {
  test('who fits talks, one after the other at one table; who fits nothing is named', async () => {
    const plan = await planOfEvent(town.curator, code, null)
    expect(plan.slots).toEqual([870, 890, 920, 940])
    expect(plan.rows).toHaveLength(4)
    expect(plan.rows.map(({ slot, table }) => [slot, table])).toEqual(plan.slots.map((slot) => [slot, 1]))
    expect(plan.rows.every(({ score, talkId, clashes }) => (score ?? 0) >= 40 && !talkId && clashes.length === 0)).toBe(
      true,
    )
    expect(plan.without).toEqual(['十指科技（演示）'])
    expect(await stored()).toEqual([])
  })

  test('an agency with two delegates has two talks at a time', async () => {
    await comes(town.agency, code, 'agency', ['river', 'lake'], 2)
    const rows = await proposed()
    expect(rows.map(({ slot }) => slot)).toEqual([870, 870, 890, 890])
    expect(new Set(rows.map(({ slot, table }) => `${slot} ${table}`)).size).toBe(4)
  })

  test('what a company wishes for is proposed although it fits badly, unless the two have nothing in common', async () => {
    await db.write(async (tx) => {
      await addCompany(tx, { id: 'swan', name: '天鹅清漂（演示）' })
      await addCapability(tx, {
        companyId: 'swan',
        title: '灵巧手',
        text: '五指灵巧手，识别物体后抓取，适合装配、分拣、实验室移液与家庭服务。',
        tags: ['hand'],
      })
      await announce(tx, 'company', 'swan', town.curator.now)
    })
    await comes(town.curator, code, 'swan')
    const companies = async () => (await proposed()).map(({ companyId }) => companyId)
    expect(await companies()).not.toContain('swan')
    await comes(town.curator, code, 'swan', ['river'])
    await comes(town.otherCompany, code, 'hand', ['river'])
    expect(await companies()).toContain('swan')
    expect(await companies()).not.toContain('hand')
  })

  test('a pair that one side declined is not proposed again', async () => {
    const id = await introducePair(town.curator, { scenarioCode: RIVER_CODE, companyId: 'kite', again: false })
    await moveMatch(town.curator, id, { move: 'lose', version: 1, reason: 'timing' })
    expect((await proposed()).map(({ scenarioId, companyId }) => `${scenarioId} ${companyId}`)).not.toContain(
      'river kite',
    )
  })

  test.each(['agency', 'company', 'auditor', 'administrator'] as const)('%s sees no plan of everybody', async (who) => {
    await expect(planOfEvent(town[who], code, null)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('storing', () => {
  test('makes talks of pairs, which are introduced; the same again does nothing', async () => {
    const wanted = wantedOf(await proposed())
    expect(await store(wanted, 1)).toEqual({ added: 4, moved: 0, removed: 0 })
    const match = await matchOfPair(db.read, 'river', 'kite')
    expect(match).toMatchObject({ state: 'introduced', ownerId: 'curator' })
    expect((await stored()).map(({ matchId }) => matchId)).toContain(match?.id)
    // A double click sends the version that was looked at once more.
    expect(await store(wanted, 1)).toEqual({ added: 0, moved: 0, removed: 0 })
    expect(await historyOf(db.read, 'match', match?.id ?? '')).toHaveLength(1)
    const rows = await proposed()
    expect(wantedOf(rows)).toEqual(wanted)
    expect(rows.every(({ talkId }) => talkId !== null)).toBe(true)
  })

  test('a second curator who looked at an older plan changes nothing', async () => {
    const wanted = wantedOf(await proposed())
    await store(wanted, 1)
    await expect(store(wanted.slice(1), 1, town.colleague)).rejects.toMatchObject({ code: 'changed_meanwhile' })
    expect(await stored()).toHaveLength(4)
    expect(await store(wanted.slice(1), 2, town.colleague)).toEqual({ added: 0, moved: 0, removed: 1 })
  })

  test('busy is a warning: what clashes is shown and stored all the same', async () => {
    const wanted = wantedOf(await proposed()).map((talk) => ({ ...talk, slot: 870, table: 1 }))
    const looked = await planOfEvent(town.curator, code, wanted)
    expect(looked.rows[0]?.clashes).toEqual(['agencyBusy', 'companyBusy', 'tableTaken'])
    await store(wanted, 1)
    expect((await stored()).map(({ slot }) => slot)).toEqual([870, 870, 870, 870])
  })

  test('a part that was taken out is proposed anew around what stands', async () => {
    const wanted = wantedOf(await proposed())
    await store(wanted.slice(0, 2), 1)
    const again = await proposed()
    expect(again).toHaveLength(4)
    expect(wantedOf(again.filter(({ talkId }) => talkId))).toEqual(wanted.slice(0, 2))
  })

  test('a pair added by hand comes where both have time', async () => {
    const event = await eventByCode(db.read, code)
    if (!event) throw new Error('no event')
    const talks = wantedOf((await proposed()).slice(0, 1)).map((talk) => ({ ...talk, keep: true }))
    const form = { planVersion: 1, go: 'look' as const, talks, addScenario: 'lake', addCompany: 'hand' }
    const wanted = await wantedPlan(town.curator, event, form)
    expect(wanted).toHaveLength(2)
    expect(wanted[1]).toEqual({ scenarioId: 'lake', companyId: 'hand', slot: 890, table: 1 })
    expect(await wantedPlan(town.curator, event, { ...form, addCompany: 'nobody' })).toHaveLength(1)
  })

  test('somebody who withdraws is pointed out in the plan', async () => {
    await store(wantedOf(await proposed()), 1)
    await withdrawRegistration(town.company, code, 'kite')
    const rows = (await proposed()).filter(({ companyId }) => companyId === 'kite')
    expect(rows.map(({ clashes }) => clashes)).toEqual([['notComing'], ['notComing']])
  })

  test('both sides see their own talks, curators and the auditor all of them, others none', async () => {
    await store(wantedOf(await proposed()), 1)
    const seenBy = async (call: SignedInCall) => (await talksFor(call, code)).talks.length
    expect([await seenBy(town.agency), await seenBy(town.company), await seenBy(town.auditor)]).toEqual([4, 2, 4])
    expect([await seenBy(town.otherCompany), await seenBy(town.otherAgency)]).toEqual([0, 0])
    const { event, talks } = await talksFor(town.curator, code)
    const { rows } = planSheet(event, talks, planSheetWords('zh'))
    expect(rows).toHaveLength(4)
    expect(rows[0]?.slice(0, 3)).toEqual(['14:30', '14:50', 1])
  })
})

describe('minutes', () => {
  const GOES_ON: MinutesInput = {
    version: 1,
    minutes: '单位想先试三条河道，企业可在四月进场。',
    outcome: 'continue',
    nextStep: '企业到现场踏勘',
    nextStepOn: '2026-03-20',
  }
  const talkOf = async (scenarioId: string, companyId: string) =>
    (await stored()).find((talk) => talk.scenarioId === scenarioId && talk.companyId === companyId)

  test('become a row in the history of the pair, and its next step', async () => {
    await store(wantedOf(await proposed()), 1)
    const { id = '', matchId = '' } = (await talkOf('river', 'kite')) ?? {}
    const call = daysLater(town.curator, 10)
    await writeMinutes(call, code, id, GOES_ON)
    await writeMinutes(call, code, id, GOES_ON)
    expect(await matchOfPair(db.read, 'river', 'kite')).toMatchObject({
      nextStep: '企业到现场踏勘',
      nextStepOn: '2026-03-20',
      updatedAt: new Date(call.now.getTime() + 1),
    })
    expect((await historyOf(db.read, 'match', matchId)).slice(1)).toMatchObject([
      { act: 'minutes', reason: GOES_ON.minutes, detail: { event: code, outcome: 'continue' } },
      { act: 'nextStep', detail: { nextStep: '企业到现场踏勘', nextStepOn: '2026-03-20' } },
    ])
    expect((await talkFor(db.read, town.company.viewer, code, id)).talk).toMatchObject({ outcome: 'continue' })
  })

  test('can be written after the event was held, by curators alone; a second writer is told', async () => {
    await store(wantedOf(await proposed()), 1)
    await holdEvent(daysLater(town.curator, 10.1), code)
    const { id = '' } = (await talkOf('river', 'kite')) ?? {}
    await writeMinutes(daysLater(town.curator, 11), code, id, {
      ...GOES_ON,
      outcome: 'no',
      nextStep: '',
      nextStepOn: null,
    })
    expect(await matchOfPair(db.read, 'river', 'kite')).toMatchObject({ nextStep: '' })
    await expect(writeMinutes(town.colleague, code, id, GOES_ON)).rejects.toMatchObject({ code: 'changed_meanwhile' })
    await expect(writeMinutes(town.company, code, id, GOES_ON)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(writeMinutes(town.otherCompany, code, id, GOES_ON)).rejects.toMatchObject({ code: 'not_found' })
    await expect(writeMinutes(town.curator, 'HZ-E-2026-999', id, GOES_ON)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('a talk with minutes stays in the plan', async () => {
    await store(wantedOf(await proposed()), 1)
    const { id = '' } = (await talkOf('river', 'kite')) ?? {}
    await writeMinutes(town.curator, code, id, GOES_ON)
    await store([], 2)
    expect((await places()).map((place) => place.slice(4))).toEqual(['river kite'])
  })

  test('of a pair that is over keep their next step to themselves', async () => {
    await store(wantedOf(await proposed()), 1)
    const { id = '', matchId = '' } = (await talkOf('river', 'kite')) ?? {}
    await moveMatch(town.curator, matchId, { move: 'lose', version: 1, reason: 'timing' })
    await writeMinutes(town.curator, code, id, GOES_ON)
    expect(await matchOfPair(db.read, 'river', 'kite')).toMatchObject({ state: 'lost', nextStep: '' })
    expect((await talkOf('river', 'kite'))?.nextStep).toBe('企业到现场踏勘')
  })
})
