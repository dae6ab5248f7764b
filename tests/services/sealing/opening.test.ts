import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { closeAccount } from '#app/services/account/close-account.server.ts'
import { removeMember } from '#app/services/organisation/remove-member.server.ts'
import { beginProposal } from '#app/services/proposal/begin-proposal.server.ts'
import { proposalAtDesk } from '#app/services/proposal/proposal-at-desk.server.ts'
import { readReceived } from '#app/services/proposal/read-received.server.ts'
import { openingForCustodian, openingsOf, publicOpening } from '#app/services/sealing/opening-page.server.ts'
import { giveShare } from '#app/services/sealing/release-share.server.ts'
import { sealPlain } from '#app/services/sealing/seal-plain.server.ts'
import { digestOf } from '#app/services/sealing/sealed-content.ts'
import type { Db } from '#db/handle.ts'
import { openingShare, personKey, proposal, proposalKey, submission } from '#db/schema.ts'
import { addMember } from '#db/stores/organisations/members.ts'
import { grantOf } from '#db/stores/sealing/company-keys.ts'
import { type BiddingTown, biddingTown, fromDeadline, openTown, sendWhole } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { TEST_PASSWORD, unlocked } from '#tests/support/keys.ts'
import { callBy, somebody, visitorCall } from '#tests/support/people.ts'

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
})

const give = (call: BiddingTown['agency'], given: { password?: string; reason?: string } = {}) =>
  giveShare(call, 's1', { password: TEST_PASSWORD, reason: '', ...given })
const agency = (ms = 0) => fromDeadline(town.agency, ms)
const curator = (ms = 0) => fromDeadline(town.curator, ms)
const auditor = (ms = 0) => fromDeadline(town.auditor, ms)

describe('an opening', () => {
  test('takes two custodians with their passwords, after the deadline, and is public in outline', async () => {
    await sendWhole(town.kite, 'kite')
    await sendWhole(fromDeadline(town.heron, -5000), 'heron', { price: '面议' })
    await expect(give(agency(-1))).rejects.toMatchObject({ code: 'wrong_state' })
    expect(await give(agency(), { password: 'somebody-guessed' })).toBe('wrongPassword')
    expect(await give(agency())).toBe('waiting')
    expect(await give(agency(5))).toBe('waiting')
    await expect(readReceived(agency(6), 's1')).resolves.toMatchObject({ proposals: [] })
    await expect(publicOpening(visitorCall(db, agency().now), 's1')).rejects.toMatchObject({ code: 'not_found' })
    expect(await give(curator(10))).toBe('opened')
    await expect(give(curator(11))).rejects.toMatchObject({ code: 'wrong_state' })
    const { proposals } = await readReceived(agency(12), 's1')
    expect(proposals.map(({ companyId, content }) => [companyId, content.priceYuan])).toEqual([
      ['kite', 800_000],
      ['heron', null],
    ])
    const outline = await publicOpening(visitorCall(db, agency().now), 's1')
    expect(outline.opening).toEqual({
      openedAt: curator(10).now,
      proposals: 2,
      digests: proposals.map(({ digest }) => digest),
      people: [
        { seat: 'agency', at: agency().now.toISOString(), reason: '' },
        { seat: 'curator', at: curator(10).now.toISOString(), reason: '' },
      ],
    })
    expect(JSON.stringify(outline.opening)).not.toMatch(/agency-editor|纸鸢/)
    expect((await db.read.select().from(openingShare)).every(({ releasedShare }) => releasedShare === null)).toBe(true)
  })

  test('by both in the same moment happens once', async () => {
    await sendWhole(town.kite, 'kite')
    const given = await Promise.allSettled([give(agency()), give(curator())])
    expect(given.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.code))).toContain('opened')
    expect((await publicOpening(visitorCall(db), 's1')).opening.proposals).toBe(1)
  })

  test('has a deputy, who says why', async () => {
    await sendWhole(town.kite, 'kite')
    await give(agency())
    expect(await give(auditor(1))).toBe('reasonMissing')
    expect(await give(auditor(1), { reason: '场景经理病假，已留言确认。' })).toBe('opened')
    const { people } = (await publicOpening(visitorCall(db), 's1')).opening
    expect(people.at(-1)).toMatchObject({ seat: 'deputy', reason: '场景经理病假，已留言确认。' })
  })

  test('is nobody’s who keeps no share', async () => {
    await sendWhole(town.kite, 'kite')
    for (const who of ['agencyViewer', 'administrator', 'kite', 'heron'] as const) {
      const call = fromDeadline(town[who], 0)
      await expect(give(call)).rejects.toMatchObject({ code: 'not_found' })
      await expect(openingForCustodian(call, 's1')).rejects.toMatchObject({ code: 'not_found' })
      expect(await openingsOf(call)).toEqual([])
    }
    expect(await openingsOf(agency())).toMatchObject([{ id: 's1', seat: 'agency', standing: 'due' }])
    expect((await openingForCustodian(curator(-1), 's1')).standing).toBe('sealed')
  })

  test('names what was changed in the database and lets the others be read', async () => {
    const { id } = await sendWhole(town.kite, 'kite')
    await sendWhole(town.heron, 'heron')
    const [one] = await db.read.select().from(submission).where(eq(submission.proposalId, id))
    const sealed = one?.sealed
    if (!sealed) throw new Error('nothing is sealed')
    const turned = { ...sealed, content: `${sealed.content.slice(0, -9)}AAAA${sealed.content.slice(-5)}` }
    await db.write((tx) => tx.update(submission).set({ sealed: turned }).where(eq(submission.proposalId, id)))
    await openTown(town)
    expect((await readReceived(agency(1), 's1')).proposals.map(({ companyId }) => companyId)).toEqual(['heron'])
  })
})

describe('without keys', () => {
  test('nothing can be handed in while nobody could open it, and the draft stays', async () => {
    await db.write((tx) => tx.delete(personKey).where(eq(personKey.personId, 'curator')))
    await db.write((tx) => tx.delete(personKey).where(eq(personKey.personId, 'auditor')))
    await expect(sendWhole(town.kite, 'kite')).rejects.toMatchObject({ code: 'not_ready' })
    const id = await beginProposal(town.kite, 'kite', 's1')
    expect((await proposalAtDesk(town.kite, id)).values.approach).toContain('哨兵词')
    await unlocked(town.curator)
    await sendWhole(town.kite, 'kite')
  })

  test('a session that is not unlocked reads and writes nothing', async () => {
    const { id } = await sendWhole(town.kite, 'kite')
    const { key: _, ...call } = town.kite
    await expect(proposalAtDesk(call, id)).rejects.toMatchObject({ code: 'locked' })
  })

  test('a new member waits for a colleague to come by; who left has none', async () => {
    const { id } = await sendWhole(town.kite, 'kite')
    await somebody(db, 'late-comer')
    const place = { personId: 'late-comer', organisationId: 'kite', role: 'owner' } as const
    await db.write((tx) => addMember(tx, { ...place, createdAt: town.kite.now }))
    const late = await unlocked(await callBy(db, 'late-comer', town.kite.now))
    await expect(proposalAtDesk(late, id)).rejects.toMatchObject({ code: 'not_granted' })
    await proposalAtDesk(town.kite, id)
    expect((await proposalAtDesk(late, id)).sent?.content.approach).toContain('哨兵词')
    await removeMember(town.kiteOwner, { personId: 'late-comer', organisationId: 'kite' })
    await closeAccount(town.administrator, 'kite-viewer', '离职')
    expect(await grantOf(db.read, 'kite', 'late-comer')).toBeNull()
    expect(await grantOf(db.read, 'kite', 'kite-viewer')).toBeNull()
    expect(await grantOf(db.read, 'kite', 'kite-editor')).not.toBeNull()
  })
})

test('what is in plain text from before is sealed by the clock, and opens like the rest', async () => {
  const { id } = await sendWhole(town.kite, 'kite')
  const { content, receipt } = (await proposalAtDesk(town.kite, id)).sent ?? {}
  const before = { content, sealed: null, sealedDigest: null, digest: content ? digestOf({ content, salt: null }) : '' }
  await db.write(async (tx) => {
    await tx.delete(proposalKey)
    await tx.update(submission).set(before)
    await tx.update(proposal).set({ draft: { approach: '哨兵词丁' } })
  })
  await sealPlain(db, town.kite.now)
  const stored = JSON.stringify([await db.read.select().from(submission), await db.read.select().from(proposal)])
  expect(stored).not.toContain('哨兵词')
  const desk = await proposalAtDesk(town.kite, id)
  expect(desk.values.approach).toBe('哨兵词丁')
  expect(desk.sent).toMatchObject({ receipt, content })
  await openTown(town)
  expect((await readReceived(agency(1), 's1')).proposals).toMatchObject([{ content }])
})

test('what was in plain text when its company got keys is sealed when the company looks at it', async () => {
  const { id } = await sendWhole(town.kite, 'kite')
  const { content } = (await proposalAtDesk(town.kite, id)).sent ?? {}
  const before = { content, sealed: null, sealedDigest: null, digest: content ? digestOf({ content, salt: null }) : '' }
  await db.write((tx) => tx.update(submission).set(before))
  await sealPlain(db, town.kite.now)
  expect(JSON.stringify(await db.read.select().from(submission))).toContain('哨兵词')
  await proposalAtDesk(town.kite, id)
  expect(JSON.stringify(await db.read.select().from(submission))).not.toContain('哨兵词')
  await openTown(town)
  expect((await readReceived(agency(1), 's1')).proposals).toMatchObject([{ content }])
})
