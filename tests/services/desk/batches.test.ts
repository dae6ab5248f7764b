import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { BatchInput } from '#app/domain/desk/deed.ts'
import { batchPage } from '#app/services/desk/batch-page.server.ts'
import { carryOutBatch } from '#app/services/desk/carry-out-batch.server.ts'
import { moveOnBoard } from '#app/services/desk/move-on-board.server.ts'
import { planBatch } from '#app/services/desk/plan-batch.server.ts'
import { undoBatch } from '#app/services/desk/undo-batch.server.ts'
import { handOverMatch } from '#app/services/match/hand-over-match.server.ts'
import type { Db } from '#db/handle.ts'
import { history, match } from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { judgementsOf } from '#db/stores/matches/judgements.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addManyPairs, pairId } from '#tests/support/many-pairs.ts'
import { daysLater, pairTown } from '#tests/support/pair.ts'

const PAIRS = 60
/** In the order of the states: introduced, talking, agreed, landed, declined, lost. */
const SIX = [0, 1, 2, 3, 4, 5].map((at) => ({ id: pairId(at) }))
const ALL = Array.from({ length: PAIRS }, (_, at) => ({ id: pairId(at) }))
const HAND_OVER: BatchInput = { deed: 'hand', ownerId: 'colleague' }

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  await addManyPairs(db, PAIRS, ['curator'])
})

async function planned(detail: BatchInput, pairs: { id: string; version?: number }[] = ALL): Promise<string> {
  return (await planBatch(town.curator, detail, pairs)) ?? ''
}

async function done(detail: BatchInput, pairs: { id: string }[] = ALL): Promise<string> {
  const id = await planned(detail, pairs)
  await carryOutBatch(daysLater(town.curator, 1), id)
  return id
}

const everyMatch = () => db.read.select().from(match).orderBy(match.id)
const deeds = async () => (await db.read.select().from(history).where(eq(history.noun, 'match'))).length
const hows = async (id: string) => (await batchPage(town.curator, id)).lines.map((line) => line.how)
const whys = async (id: string) =>
  (await batchPage(town.curator, id)).lines.map((line) => ('why' in line ? line.why : line.how))

describe('looking first', () => {
  test('a batch that is planned changes nothing, and says what will become of each pair and why of some not', async () => {
    const before = await everyMatch()
    const id = await planned({ deed: 'agree' }, SIX)
    expect(await whys(id)).toEqual(['wrongState', 'will', 'wrongState', 'wrongState', 'wrongState', 'wrongState'])
    const page = await batchPage(town.curator, id)
    expect(page).toMatchObject({ phase: 'planned', detail: { deed: 'agree' } })
    expect(page.lines[1]).toMatchObject({
      toState: 'agreed',
      now: { state: 'talking' },
      companyName: '第 1 家公司（演示）',
    })
    expect(await everyMatch()).toEqual(before)
  })

  test('what changes while somebody looks is said to have changed', async () => {
    const id = await planned(HAND_OVER, SIX)
    await handOverMatch(town.colleague, pairId(1), 'colleague')
    expect(await whys(id)).toEqual(['will', 'changedMeanwhile', 'will', 'will', 'wrongState', 'wrongState'])
  })

  test('pairs that there are not, and those beyond the limit, are left out', async () => {
    expect(await planBatch(town.curator, HAND_OVER, [{ id: 'nobody' }])).toBeNull()
    const id = await planned(HAND_OVER, [...SIX, ...SIX, { id: 'nobody' }])
    expect(await hows(id)).toHaveLength(6)
  })
})

describe('carrying out', () => {
  test.each([
    [HAND_OVER, { ownerId: 'colleague' }, 'handOver'],
    [
      { deed: 'nextStep', nextStep: '看现场', nextStepOn: '2026-03-20' },
      { nextStep: '看现场', nextStepOn: '2026-03-20' },
      'nextStep',
    ],
    [
      { deed: 'lose', reason: 'terms', note: '价格谈不拢' },
      { state: 'lost', reason: 'terms', reasonNote: '价格谈不拢' },
      'lose',
    ],
    [{ deed: 'note', note: '已电话确认' }, {}, 'note'],
  ] as [BatchInput, object, string][])(
    '%j is done to each pair, with its row in the history',
    async (detail, columns, act) => {
      const [before] = (await everyMatch()).slice(1)
      const id = await done(detail, [{ id: pairId(1) }])
      const [after] = (await everyMatch()).slice(1)
      expect(after).toMatchObject({ ...columns, version: (before?.version ?? 0) + 1 })
      const trail = await historyOf(db.read, 'match', pairId(1))
      expect(trail).toMatchObject([{ act, personName: 'curator', detail: { batch: id } }])
    },
  )

  test('only what can be done is done; one row changed meanwhile is listed, the others go on', async () => {
    const id = await planned(HAND_OVER)
    await handOverMatch(town.colleague, pairId(2), 'colleague')
    await carryOutBatch(town.curator, id)
    const told = await whys(id)
    expect(told.filter((one) => one === 'done')).toHaveLength(39)
    expect(told[2]).toBe('changedMeanwhile')
    expect(new Set(told)).toEqual(new Set(['done', 'changedMeanwhile', 'wrongState']))
    expect(await deeds()).toBe(39 + 1)
    expect(await batchPage(town.curator, id)).toMatchObject({ phase: 'done', ownerName: 'colleague' })
  })

  test('a double click and a second tab do it once', async () => {
    const id = await planned(HAND_OVER)
    await Promise.all([carryOutBatch(town.curator, id), carryOutBatch(town.curator, id)])
    const after = await everyMatch()
    await carryOutBatch(daysLater(town.curator, 2), id)
    expect(await everyMatch()).toEqual(after)
    expect(await deeds()).toBe(40)
  })

  test('what was interrupted goes on where it stopped', async () => {
    const id = await planned(HAND_OVER)
    let writes = 0
    const breaking: Db = {
      ...db,
      read: db.read,
      write: (work) => (++writes > 1 ? Promise.reject(new Error('the power went')) : db.write(work)),
    }
    await expect(carryOutBatch({ ...town.curator, db: breaking }, id)).rejects.toThrow('the power went')
    expect((await batchPage(town.curator, id)).phase).toBe('begun')
    const before = await deeds()
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(40)
    await carryOutBatch(town.curator, id)
    expect((await batchPage(town.curator, id)).phase).toBe('done')
    expect(await deeds()).toBe(40)
  })

  test('handing over and a note are no steps; a move is one', async () => {
    const last = async () => (await everyMatch())[1]?.updatedAt
    const before = await last()
    await done(HAND_OVER, [{ id: pairId(1) }])
    await done({ deed: 'note', note: '已电话确认' }, [{ id: pairId(1) }])
    expect(await last()).toEqual(before)
    await done({ deed: 'agree' }, [{ id: pairId(1) }])
    expect(await last()).toEqual(daysLater(town.curator, 1).now)
  })

  test('nobody carries out or sees the batch of somebody else, and pairs go to no stranger', async () => {
    const id = await planned(HAND_OVER)
    for (const deed of [carryOutBatch, undoBatch, batchPage])
      await expect(deed(town.colleague, id)).rejects.toMatchObject({ code: 'not_found' })
    const stranger = await planned({ deed: 'hand', ownerId: 'kite-editor' })
    await expect(carryOutBatch(town.curator, stranger)).rejects.toMatchObject({ code: 'not_found' })
    for (const who of ['agency', 'company', 'auditor', 'administrator'] as const) {
      await expect(planBatch(town[who], HAND_OVER, SIX)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(carryOutBatch(town[who], id)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(undoBatch(town[who], id)).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  test('a card moved on the board is a batch of one; an old card is refused', async () => {
    const version = (await everyMatch())[1]?.version ?? 0
    const card = { deed: 'agree', id: pairId(1), version } as const
    const first = await moveOnBoard(town.curator, card)
    expect(first).toMatchObject({ done: 1, refused: 0 })
    expect(await moveOnBoard(town.curator, card)).toMatchObject({ done: 0, refused: 1 })
    await undoBatch(town.curator, first.id)
    expect((await everyMatch())[1]).toMatchObject({ state: 'talking' })
  })
})

describe('undoing', () => {
  test.each([
    HAND_OVER,
    { deed: 'nextStep', nextStep: '看现场', nextStepOn: '2026-03-20' },
    { deed: 'agree', note: '双方谈妥' },
    { deed: 'land' },
    { deed: 'lose', reason: 'other', note: '项目取消' },
    { deed: 'note', note: '已电话确认' },
  ] as BatchInput[])('gives every column of every row back: %j', async (detail) => {
    const before = await everyMatch()
    const id = await done(detail)
    const changed = await everyMatch()
    const touched = changed.filter((row, at) => row.version !== before[at]?.version).length
    expect(touched).toBeGreaterThan(5)
    await undoBatch(daysLater(town.curator, 2), id)
    const after = await everyMatch()
    for (const [at, row] of after.entries()) {
      const was = before[at]
      const moves = changed[at]?.version === was?.version ? 0 : 2
      expect(row).toEqual({ ...was, version: (was?.version ?? 0) + moves })
    }
    expect((await hows(id)).filter((how) => how === 'restored')).toHaveLength(touched)
    expect(await deeds()).toBe(2 * touched)
    expect(await batchPage(town.curator, id)).toMatchObject({ phase: 'undone' })
  })

  test('what a pair came to is a verdict with the facts of the day; what is undone is none', async () => {
    const id = await done({ deed: 'lose', reason: 'terms' }, [{ id: pairId(1) }])
    expect(await judgementsOf(db.read, pairId(1))).toMatchObject([{ verdict: 'lost', reason: 'terms', side: null }])
    expect((await everyMatch())[1]?.endedFacts?.need).toMatchObject({ needDistrict: ['yuhang'] })
    await undoBatch(daysLater(town.curator, 2), id)
    expect(await judgementsOf(db.read, pairId(1))).toEqual([])
    expect((await everyMatch())[1]?.endedFacts).toBeNull()
    await done({ deed: 'land' }, [{ id: pairId(2) }])
    expect(await judgementsOf(db.read, pairId(2))).toMatchObject([{ verdict: 'landed' }])
  })

  test('what somebody changed since is kept, and listed', async () => {
    const id = await done(HAND_OVER)
    await handOverMatch(daysLater(town.curator, 2), pairId(1), 'curator')
    await undoBatch(daysLater(town.curator, 3), id)
    const told = await hows(id)
    expect(told[1]).toBe('kept')
    expect(told.filter((how) => how === 'restored')).toHaveLength(39)
    expect((await historyOf(db.read, 'match', pairId(1))).map(({ act }) => act)).toEqual(['handOver', 'take'])
    expect((await historyOf(db.read, 'match', pairId(2))).map(({ act }) => act)).toEqual(['handOver', 'undo'])
  })

  test('a reminder that was sent since is not forgotten', async () => {
    const id = await done(HAND_OVER, [{ id: pairId(1) }])
    const sentAt = daysLater(town.curator, 2).now
    await db.write((tx) =>
      tx
        .update(match)
        .set({ remindedAt: sentAt })
        .where(eq(match.id, pairId(1))),
    )
    await undoBatch(daysLater(town.curator, 3), id)
    expect((await everyMatch())[1]).toMatchObject({ ownerId: null, remindedAt: sentAt })
  })

  test('a double click undoes once, and what is not done cannot be undone', async () => {
    const id = await planned(HAND_OVER)
    await expect(undoBatch(town.curator, id)).rejects.toMatchObject({ code: 'wrong_state' })
    await carryOutBatch(town.curator, id)
    await Promise.all([undoBatch(town.curator, id), undoBatch(town.curator, id)])
    const after = await everyMatch()
    await undoBatch(town.curator, id)
    expect(await everyMatch()).toEqual(after)
    expect(await deeds()).toBe(80)
  })
})
