import { beforeEach, describe, expect, test } from 'vitest'
import { cancelScenario } from '#app/services/scenario/cancel-scenario.server.ts'
import { createScenario } from '#app/services/scenario/create-scenario.server.ts'
import { recallScenario } from '#app/services/scenario/recall-scenario.server.ts'
import { submitScenario } from '#app/services/scenario/submit-scenario.server.ts'
import { submitSeveral } from '#app/services/scenario/submit-several.server.ts'
import type { Db } from '#db/handle.ts'
import { outbox } from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { agencyTown, fillIn, formAt, later, NOW, put, writePart } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: Awaited<ReturnType<typeof agencyTown>>
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await agencyTown(db)
  id = await createScenario(town.editor, 'yuhang')
})

describe('submitting', () => {
  test('a whole form goes to review and leaves its row in the history', async () => {
    await fillIn(town.editor, id)
    await put(db, id, 'returned', { comments: { title: '请写明地点' } })
    expect(await submitScenario(later(town.editor, 9), id)).toEqual({ ok: true })
    expect(await storedScenario(db.read, id)).toMatchObject({
      state: 'inReview',
      draft: null,
      comments: null,
      submittedAt: later(town.editor, 9).now,
    })
    expect((await historyOf(db.read, 'scenario', id)).at(-1)).toMatchObject({
      act: 'submit',
      fromState: 'returned',
      toState: 'inReview',
      personName: 'editor',
    })
  })

  test('a form with gaps stays with the agency and every gap is named', async () => {
    await fillIn(town.editor, id, { title: '', 'criteria[1].weight': '30', closesAt: '2026年10月1日' })
    expect(await submitScenario(town.editor, id)).toEqual({
      ok: false,
      errors: { title: ['required'], criteria: ['weightsSum:90'], closesAt: ['deadlinePassed'] },
    })
    expect(await storedScenario(db.read, id)).toMatchObject({ state: 'draft', submittedAt: null })
  })

  test('a deadline that passed while the draft was lying is found at submission', async () => {
    await fillIn(town.editor, id)
    const muchLater = later(town.editor, 60 * 24 * 90)
    expect(await submitScenario(muchLater, id)).toEqual({ ok: false, errors: { closesAt: ['deadlinePassed'] } })
  })

  test('an agency that awaits verification cannot submit yet', async () => {
    const mine = await createScenario(town.unverified, 'newcomer')
    await fillIn(town.unverified, mine)
    await expect(submitScenario(town.unverified, mine)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a viewer cannot submit, and nobody submits twice', async () => {
    await fillIn(town.editor, id)
    await expect(submitScenario(town.viewer, id)).rejects.toMatchObject({ code: 'forbidden' })
    await submitScenario(town.editor, id)
    await expect(submitScenario(town.owner, id)).rejects.toMatchObject({ code: 'wrong_state' })
  })

  test('a scenario that came from a list, with columns and no draft, can be submitted as it is', async () => {
    await fillIn(town.editor, id)
    await put(db, id, 'draft', { draft: null, criteria: [] })
    expect(await submitScenario(town.editor, id)).toEqual({ ok: true })
    const { criteria = [] } = (await storedScenario(db.read, id)) ?? {}
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  })
})

describe('submitting several at once', () => {
  test('the complete ones go, the others stay, and one that went already is counted as staying', async () => {
    const [gap, gone] = [await createScenario(town.editor, 'yuhang'), await createScenario(town.editor, 'yuhang')]
    await fillIn(town.editor, id)
    await fillIn(town.editor, gone)
    await submitScenario(town.editor, gone)
    expect(await submitSeveral(town.editor, 'yuhang', [id, gap, gone, id])).toEqual({ went: 1, stayed: 2 })
    expect(await storedScenario(db.read, id)).toMatchObject({ state: 'inReview' })
    expect(await storedScenario(db.read, gap)).toMatchObject({ state: 'draft' })
  })

  test("another agency's scenario among them is not found", async () => {
    await expect(submitSeveral(town.stranger, 'xihu', [id])).rejects.toMatchObject({ code: 'not_found' })
  })

  test.each(['viewer', 'stranger', 'unverified'] as const)('%s may not, even with nothing ticked', async (who) => {
    const agencyId = who === 'unverified' ? 'newcomer' : 'yuhang'
    await expect(submitSeveral(town[who], agencyId, [])).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('recalling', () => {
  test('a recalled scenario is a draft again with everything in it', async () => {
    await fillIn(town.editor, id)
    const before = await formAt(town.editor, id)
    await submitScenario(town.editor, id)
    await recallScenario(later(town.editor, 1), id)
    expect(await storedScenario(db.read, id)).toMatchObject({ state: 'draft' })
    const after = await formAt(town.editor, id)
    expect(after).toMatchObject({ title: before.title, budget: '300-800', closesAt: '2026年12月31日 17:00' })
    expect(await writePart(town.editor, id, 'basics', { title: '改过' })).toMatchObject({ kind: 'saved' })
    expect(await submitScenario(town.editor, id)).toEqual({ ok: true })
  })

  test('what a curator has already answered cannot be recalled', async () => {
    await put(db, id, 'approved')
    await expect(recallScenario(town.owner, id)).rejects.toMatchObject({ code: 'wrong_state' })
  })
})

describe('cancelling', () => {
  test('an owner cancels a published scenario with a reason, and the catalogue hears of it', async () => {
    await put(db, id, 'open', { openedAt: NOW, closesAt: later(town.owner, 600).now })
    await cancelScenario(later(town.owner, 1), id, '预算调整，本年度不再实施。')
    expect(await storedScenario(db.read, id)).toMatchObject({
      state: 'cancelled',
      closedReason: '预算调整，本年度不再实施。',
    })
    expect(await db.read.select({ topic: outbox.topic, subjectId: outbox.subjectId }).from(outbox)).toEqual([
      { topic: 'scenario', subjectId: id },
    ])
  })

  test('an unpublished one goes without the public hearing of it', async () => {
    await cancelScenario(town.owner, id, '重复填报，合并到另一条。')
    expect(await db.read.$count(outbox)).toBe(0)
  })

  test('an editor may not cancel, a stranger does not find it, a matched one stays', async () => {
    await expect(cancelScenario(town.editor, id, '理由理由理由')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(cancelScenario(town.stranger, id, '理由理由理由')).rejects.toMatchObject({ code: 'not_found' })
    await put(db, id, 'matched')
    await expect(cancelScenario(town.owner, id, '理由理由理由')).rejects.toMatchObject({ code: 'wrong_state' })
  })

  test('an open scenario past its deadline is cancelled from closed, as the clock has it', async () => {
    await put(db, id, 'open', { openedAt: NOW, closesAt: NOW })
    await cancelScenario(later(town.owner, 1), id, '征集到的方案均不可行。')
    expect((await historyOf(db.read, 'scenario', id)).at(-1)).toMatchObject({ fromState: 'closed' })
  })
})
