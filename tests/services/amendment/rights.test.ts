import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { isTypo, lockedAfterDeadline } from '#app/domain/amendment/after-deadline.ts'
import { beginAmendment } from '#app/services/amendment/begin-amendment.server.ts'
import { moveDeadline } from '#app/services/amendment/move-deadline.server.ts'
import { openAmendment, openAmendmentReview } from '#app/services/amendment/open-amendment.server.ts'
import { publicAmendment } from '#app/services/amendment/public-amendments.server.ts'
import { discardAmendment, submitAmendment } from '#app/services/amendment/submit-amendment.server.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Db } from '#db/handle.ts'
import { membership, scenario } from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { unstaffedPublished } from '#db/stores/scenarios/unstaffed-scenarios.ts'
import { amendPart, handInAmendment, publishSeen, REASON, versionOf } from '#tests/support/amendments.ts'
import { type BiddingTown, biddingTown, DEADLINE, fromDeadline } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { MARKET_DAY } from '#tests/support/market.ts'
import { callBy, somebody, visitorCall } from '#tests/support/people.ts'

const CODE = 'HZ-2026-01-001'

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
})

const HOUR = 60 * 60 * 1000
const late = (call: SignedInCall) => fromDeadline(call, HOUR)

describe('after the deadline', () => {
  test('of every field one table says whether it may be changed, and a misspelling is short and in one place', () => {
    const [before, after] = [{ title: '河道巡捡' }, { title: '河道巡检' }]
    expect(lockedAfterDeadline(['title', 'note', 'contactPhone'], { before, after })).toEqual([])
    expect(lockedAfterDeadline(['targets', 'closesAt', 'budget'], { before, after })).toHaveLength(3)
    expect(isTypo('无人机河道巡捡', '无人机河道巡检')).toBe(true)
    expect(isTypo('无人机河道巡检', '无人机河道巡检与执法联动处置')).toBe(false)
    expect(isTypo('巡捡每天两次，登计在册', '巡检每天两次，登记在册')).toBe(false)
  })

  test('contact and note are corrected by an amendment that moves nothing', async () => {
    const id = await handInAmendment(late(town.agency), 's1', {
      part: 'closing',
      changed: { contactPhone: '0571 8600 0000', note: '联系人已更换。' },
    })
    expect(await openAmendment(late(town.agency), id)).toMatchObject({
      amendment: { kind: 'correction', closed: true },
      ruling: { material: false, deadline: null },
    })
    expect(await openAmendmentReview(late(town.curator), id)).toMatchObject({ late: false, can: { publish: true } })
    expect(await publishSeen(late(town.curator), id)).toEqual({ ok: true })
    expect(await storedScenario(db.read, 's1')).toMatchObject({ closesAt: DEADLINE, note: '联系人已更换。' })
    const { amendment, differences } = await publicAmendment(visitorCall(db, late(town.agency).now), CODE, 1)
    expect(amendment).toMatchObject({ kind: 'correction', material: false, deadlineAfter: null, onBehalf: false })
    expect(differences.map(({ field }) => field)).toEqual(['note'])
  })

  test('nothing of substance and no deadline goes through, whatever was typed', async () => {
    const call = late(town.agency)
    const id = await beginAmendment(call, 's1')
    await amendPart(call, id, 'terms', { budget: '80' })
    await amendPart(call, id, 'closing', { closesAt: '2026-04-30 17:00' })
    const sent = await submitAmendment(call, { id, version: await versionOf(db, id) }, REASON)
    expect(sent).toMatchObject({
      ok: false,
      errors: { budget: ['lockedAfterDeadline'], closesAt: ['lockedAfterDeadline'] },
    })
    const wanted = { way: 'extension' as const, closesAt: new Date(DEADLINE.getTime() + 99 * HOUR), reason: REASON }
    await expect(moveDeadline(call, 's1', wanted)).rejects.toMatchObject({ code: 'wrong_state' })
  })

  test('what was written while the scenario was open is published as what it is when it is published', async () => {
    const id = await handInAmendment(town.agency, 's1', { part: 'closing', changed: { note: '补充说明。' } })
    expect(await publishSeen(late(town.curator), id)).toEqual({ ok: true })
    const { amendment } = await publicAmendment(visitorCall(db, late(town.agency).now), CODE, 1)
    expect(amendment.kind).toBe('correction')
  })
})

describe('for an agency that has nobody here', () => {
  let peer: SignedInCall
  beforeEach(async () => {
    await db.write((tx) => tx.delete(membership).where(eq(membership.organisationId, 'agency')))
    peer = await callBy(db, await somebody(db, 'peer', { roles: ['curator'] }), MARKET_DAY)
  })
  const written = () =>
    handInAmendment(town.curator, 's1', { part: 'closing', changed: { note: '由场景经理代为更正。' } })

  test('a curator writes and hands in, another publishes; the trail and the public page say so', async () => {
    expect(await unstaffedPublished(db.read, 10)).toMatchObject([{ id: 's1', code: CODE }])
    const id = await written()
    await expect(publishSeen(town.curator, id)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await publishSeen(peer, id)).toEqual({ ok: true })
    expect((await historyOf(db.read, 'amendment', id)).map(({ act }) => act).sort()).toEqual([
      'create',
      'handIn',
      'publish',
    ])
    const { amendment } = await publicAmendment(visitorCall(db), CODE, 1)
    expect(amendment).toMatchObject({ number: 1, onBehalf: true })
  })

  test('who did not begin it finds no draft to write in, and begins no second one', async () => {
    const id = await beginAmendment(town.curator, 's1')
    expect(await beginAmendment(town.curator, 's1')).toBe(id)
    await expect(openAmendment(peer, id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(beginAmendment(peer, 's1')).rejects.toMatchObject({ code: 'wrong_state' })
    expect(await discardAmendment(town.curator, id)).toBe('s1')
    expect(await beginAmendment(peer, 's1')).not.toBe(id)
  })

  test('is not for auditors, administrators or companies, nor for scenarios that are not published', async () => {
    for (const call of [town.auditor, town.administrator, town.kite]) {
      await expect(beginAmendment(call, 's1')).rejects.toMatchObject({ code: 'not_found' })
    }
    await db.write((tx) => tx.update(scenario).set({ state: 'draft', openedAt: null }))
    await expect(beginAmendment(town.curator, 's1')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('as soon as somebody of the agency is here, it is theirs to go on with', async () => {
    const id = await beginAmendment(town.curator, 's1')
    const personId = await somebody(db, 'late-owner')
    const row = { personId, organisationId: 'agency', role: 'owner' as const, createdAt: MARKET_DAY }
    await db.write((tx) => tx.insert(membership).values(row))
    await expect(openAmendment(town.curator, id)).rejects.toMatchObject({ code: 'not_found' })
    const opened = await openAmendment(await callBy(db, personId, MARKET_DAY), id)
    expect(opened).toMatchObject({ amendment: { forAgency: false }, can: { write: true, discard: true } })
  })
})
