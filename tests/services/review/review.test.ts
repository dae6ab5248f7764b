import { beforeEach, describe, expect, test } from 'vitest'
import type { FieldComments } from '#app/domain/form.ts'
import { REVIEW_POINTS } from '#app/domain/review/checklist.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { putOnList } from '#app/services/list/choose-entries.server.ts'
import { SCENARIO_LIST } from '#app/services/list/scenario-lists.ts'
import { approveSeveral, openSeveral } from '#app/services/review/approve-several.server.ts'
import { openReview } from '#app/services/review/open-review.server.ts'
import { approveScenario, returnScenario } from '#app/services/review/review-scenario.server.ts'
import { createScenario } from '#app/services/scenario/create-scenario.server.ts'
import { recallScenario } from '#app/services/scenario/recall-scenario.server.ts'
import { submitScenario } from '#app/services/scenario/submit-scenario.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { fillIn, later, put, writePart } from '#tests/support/agency-desk.ts'
import { begunList, curatorTown, handedIn, seen } from '#tests/support/curator-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

/** What a reviewer writes who ticked nothing. */
const sentBack = (comments: FieldComments) => ({ comments, checklist: [] })

let db: Db
let town: Awaited<ReturnType<typeof curatorTown>>
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await curatorTown(db)
  id = await handedIn(town.editor)
})

describe('approving', () => {
  test('a scenario that passes waits for a list, and the trail says who let it pass', async () => {
    expect(await approveScenario(later(town.curator, 3), await seen(db, id), REVIEW_POINTS)).toEqual({ ok: true })
    expect(await storedScenario(db.read, id)).toMatchObject({
      state: 'approved',
      approvedAt: later(town.curator, 3).now,
    })
    expect((await historyOf(db.read, 'scenario', id)).at(-1)).toMatchObject({
      act: 'approve',
      fromState: 'inReview',
      toState: 'approved',
      personName: 'shen',
    })
  })

  test('one whose deadline has passed meanwhile does not pass', async () => {
    await put(db, id, 'inReview', { closesAt: town.curator.now })
    expect(await approveScenario(town.curator, await seen(db, id), REVIEW_POINTS)).toEqual({
      ok: false,
      errors: { '': ['deadlineOver'] },
    })
    expect(await storedScenario(db.read, id)).toMatchObject({ state: 'inReview' })
  })

  test('what the agency recalled and handed in anew is not approved unread', async () => {
    const read = await seen(db, id)
    await recallScenario(town.editor, id)
    await writePart(town.editor, id, 'basics', { title: '换了题目' })
    await submitScenario(town.editor, id)
    const answer = { ok: false, errors: { '': ['changedInReview'] } }
    expect(await approveScenario(town.curator, read, REVIEW_POINTS)).toEqual(answer)
    expect(await returnScenario(town.curator, read, sentBack({ title: '不清楚' }))).toEqual(answer)
    expect(await storedScenario(db.read, id)).toMatchObject({ state: 'inReview', comments: null })
  })

  test('of two curators at once one decides, the other changes nothing', async () => {
    const read = await seen(db, id)
    const both = await Promise.allSettled([
      approveScenario(town.curator, read, REVIEW_POINTS),
      returnScenario(town.peer, read, sentBack({ '': '先不发' })),
    ])
    expect(both.filter((one) => one.status === 'fulfilled' && one.value.ok)).toHaveLength(1)
    const decisions = (await historyOf(db.read, 'scenario', id)).filter(
      ({ act }) => act === 'approve' || act === 'return',
    )
    expect(decisions).toHaveLength(1)
  })
})

describe('returning', () => {
  test('the comments go with it, field by field, and the agency can hand it in again', async () => {
    const comments = { title: '请写明地点', '': '其余可以' }
    expect(await returnScenario(later(town.curator, 3), await seen(db, id), sentBack(comments))).toEqual({ ok: true })
    expect(await storedScenario(db.read, id)).toMatchObject({ state: 'returned', comments })
    expect((await historyOf(db.read, 'scenario', id)).at(-1)).toMatchObject({
      act: 'return',
      reason: '其余可以',
      detail: { comments },
    })
    await writePart(town.editor, id, 'basics', { title: '临安山塘无人机巡检' })
    expect(await submitScenario(town.editor, id)).toEqual({ ok: true })
  })

  test('an approved one can still go back, and leaves the draft list it stood on', async () => {
    await approveScenario(town.curator, await seen(db, id), REVIEW_POINTS)
    const list = await begunList(town.curator)
    await putOnList(SCENARIO_LIST, town.curator, list, [id])
    expect(await returnScenario(town.peer, await seen(db, id), sentBack({ closesAt: '请往后改' }))).toEqual({
      ok: true,
    })
    expect(await storedScenario(db.read, id)).toMatchObject({ state: 'returned', listId: null, listPosition: null })
  })

  test('a published one does not go back', async () => {
    await put(db, id, 'open', { openedAt: town.curator.now })
    await expect(returnScenario(town.curator, await seen(db, id), sentBack({ '': '不行' }))).rejects.toMatchObject({
      code: 'wrong_state',
    })
  })
})

describe('who reviews', () => {
  test('nobody reviews a scenario they wrote themselves', async () => {
    await put(db, id, 'inReview', { createdById: town.curator.viewer.personId })
    const read = await seen(db, id)
    await expect(approveScenario(town.curator, read, REVIEW_POINTS)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(returnScenario(town.curator, read, sentBack({ '': '不行' }))).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await openReview(town.curator, id)).toMatchObject({ ownWork: true })
    expect(await approveScenario(town.peer, read, REVIEW_POINTS)).toEqual({ ok: true })
  })

  test('agencies, auditors and other agencies do not find the review', async () => {
    const read = await seen(db, id)
    for (const call of [town.owner, town.stranger, town.auditor]) {
      await expect(approveScenario(call, read, REVIEW_POINTS)).rejects.toMatchObject({ code: 'not_found' })
      await expect(openReview(call, id)).rejects.toMatchObject({ code: 'not_found' })
    }
  })

  test('a draft is not for curators to see', async () => {
    await recallScenario(town.editor, id)
    await expect(openReview(town.curator, id)).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('the same need handed in by another agency is shown beside it, the most alike first', async () => {
  const twin = await handedIn(town.stranger, { title: '山塘水库无人机巡查' })
  await handedIn(town.stranger, { title: '早高峰公交调度' })
  const { alike, document } = await openReview(town.curator, id)
  expect(document).toMatchObject({ title: '山塘水库无人机巡检', agencyName: 'yuhang', state: 'inReview' })
  expect(alike.map((other) => other.id)).toEqual([twin])
  expect(alike[0]).toMatchObject({ agencyName: 'xihu', code: null })
})

describe('four eyes, records and several at once', () => {
  test('who wrote in a scenario does not judge it, even when somebody else began and submitted it', async () => {
    const both = await double(town.colleague, 'curator')
    const draft = await createScenario(town.editor, 'yuhang')
    await fillIn(town.editor, draft)
    await writePart(both, draft, 'basics', { title: '同事改过的题目' })
    await submitScenario(town.editor, draft)
    const read = await seen(db, draft)
    await expect(approveScenario(both, read, REVIEW_POINTS)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await openReview(both, draft)).toMatchObject({ ownWork: true, can: { approve: false, return: false } })
    expect(await approveScenario(town.curator, read, REVIEW_POINTS)).toEqual({ ok: true })
  })

  test('nothing passes while a point is open, whatever form sent it', async () => {
    const read = await seen(db, id)
    expect(await approveScenario(town.curator, read, REVIEW_POINTS.slice(1))).toEqual({
      ok: false,
      errors: { checklist: ['checklistOpen'] },
    })
    expect(await storedScenario(db.read, id)).toMatchObject({ state: 'inReview' })
  })

  test('the next reviewer sees what changed since the last verdict, and what its reviewer had made sure of', async () => {
    expect(await openReview(town.curator, id)).toMatchObject({ since: null, verdicts: [] })
    const verdict = { comments: { title: '写明地点' }, checklist: ['realNeed' as const] }
    await returnScenario(later(town.curator, 5), await seen(db, id), verdict)
    await writePart(later(town.editor, 6), id, 'basics', { title: '临安山塘水库无人机巡检' })
    await submitScenario(later(town.editor, 7), id)
    const review = await openReview(later(town.peer, 8), id)
    expect(review.since?.differences.map(({ field }) => field)).toEqual(['title'])
    expect(review.verdicts).toMatchObject([{ verdict: 'return', checklist: ['realNeed'], reviewedBy: 'shen' }])
    await approveScenario(later(town.peer, 9), await seen(db, id), REVIEW_POINTS)
    const after = await openReview(later(town.curator, 10), id)
    expect(after.verdicts.map(({ verdict }) => verdict)).toEqual(['approve', 'return'])
    expect((await historyOf(db.read, 'scenario', id)).at(-1)?.detail).toEqual({ checklist: REVIEW_POINTS })
  })

  test('of several each passes or stays for a reason of its own', async () => {
    const [late, changed, gone] = [
      await handedIn(town.editor, { title: '另一个' }),
      await handedIn(town.editor, { title: '第三个' }),
      await handedIn(town.editor, { title: '第四个' }),
    ]
    const all = await Promise.all([id, late, changed, gone].map((one) => seen(db, one)))
    await put(db, late, 'inReview', { closesAt: town.curator.now })
    await recallScenario(town.editor, changed)
    await writePart(town.editor, changed, 'basics', { title: '换了' })
    await submitScenario(town.editor, changed)
    await returnScenario(town.peer, await seen(db, gone), sentBack({ '': '先不发' }))
    const standings = async () => (await openSeveral(town.curator, all)).map(({ standing }) => standing)
    expect(await standings()).toEqual(['ready', 'late', 'changed', 'notInReview'])
    expect(await approveSeveral(town.curator, all, [])).toEqual({ ok: false, errors: { checklist: ['checklistOpen'] } })
    expect(await approveSeveral(town.curator, all, REVIEW_POINTS)).toEqual({ ok: true })
    expect(await standings()).toEqual(['passed', 'late', 'changed', 'notInReview'])
    expect(await approveSeveral(town.curator, all, REVIEW_POINTS)).toEqual({ ok: true })
    expect((await historyOf(db.read, 'scenario', id)).filter(({ act }) => act === 'approve')).toHaveLength(1)
    await expect(openSeveral(town.editor, all)).rejects.toMatchObject({ code: 'not_found' })
  })
})

/** The same person with a platform role besides. */
async function double(call: SignedInCall, role: 'curator'): Promise<SignedInCall> {
  return { ...call, viewer: { ...call.viewer, platformRoles: [role] } }
}
