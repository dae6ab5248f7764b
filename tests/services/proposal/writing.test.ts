import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { auditChain } from '#app/services/chain/audit-chain.server.ts'
import { placeOfReceipt } from '#app/services/chain/chain-receipt.server.ts'
import { beginProposal } from '#app/services/proposal/begin-proposal.server.ts'
import { formOfProposal, keysOfOwn, ownProposal, sentOf } from '#app/services/proposal/own-proposal.server.ts'
import { saveProposal } from '#app/services/proposal/save-proposal.server.ts'
import { submitProposal } from '#app/services/proposal/submit-proposal.server.ts'
import { withdrawProposal } from '#app/services/proposal/withdraw-proposal.server.ts'
import { digestOf } from '#app/services/sealing/sealed-content.ts'
import type { Db } from '#db/handle.ts'
import { notice, submission } from '#db/schema.ts'
import { entriesAfter } from '#db/stores/chain/entries.ts'
import { historyOf } from '#db/stores/history.ts'
import { proposalsOf } from '#db/stores/proposals/own-proposals.ts'
import { currentSubmission, submissionsOf } from '#db/stores/proposals/submissions.ts'
import { type BiddingTown, biddingTown, fromDeadline, sendWhole, WHOLE_PROPOSAL } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
})

const form = async (id: string) =>
  formOfProposal(db.read, await ownProposal(db.read, town.kite.viewer, id), await keysOfOwn(town.kite, id))
const sentBy = async (call: BiddingTown['kite'], id: string) => sentOf(db.read, id, await keysOfOwn(call, id))

describe('a draft', () => {
  test('is begun once, by whomever of the company', async () => {
    const id = await beginProposal(town.kite, 'kite', 'HZ-2026-01-001')
    expect(await beginProposal(town.kiteOwner, 'kite', 's1')).toBe(id)
    expect(await beginProposal(town.heron, 'heron', 's1')).not.toBe(id)
    expect(await proposalsOf(db.read, 'kite', { limit: 10 })).toMatchObject([{ id, state: 'draft' }])
  })

  test('keeps what was typed, valid or not, and two writers never overwrite each other', async () => {
    const id = await beginProposal(town.kite, 'kite', 's1')
    const typed = { ...WHOLE_PROPOSAL, price: '约八十', version: '1' }
    expect(await saveProposal(town.kite, id, { typed, version: 1 })).toEqual({
      kind: 'saved',
      version: 2,
      savedAt: town.kite.now,
    })
    expect(await form(id)).toEqual({ ...WHOLE_PROPOSAL, price: '约八十' })
    const other = { ...typed, team: '别人写的' }
    expect(await saveProposal(town.kiteOwner, id, { typed: other, version: 1 })).toMatchObject({
      kind: 'conflict',
      version: 2,
      stored: { team: WHOLE_PROPOSAL.team },
    })
    expect(await saveProposal(town.kiteOwner, id, { typed, version: 1 })).toMatchObject({ kind: 'saved', version: 2 })
    expect(await form(id)).toMatchObject({ team: WHOLE_PROPOSAL.team })
  })

  test('is nobody else’s: a stranger, the agency and every platform role do not find it', async () => {
    const id = await beginProposal(town.kite, 'kite', 's1')
    const { heron, agency, curator, administrator, auditor } = town
    for (const call of [heron, agency, curator, administrator, auditor]) {
      await expect(ownProposal(db.read, call.viewer, id)).rejects.toMatchObject({ code: 'not_found' })
      const saving = saveProposal(call, id, { typed: {}, version: 1 })
      await expect(saving).rejects.toMatchObject({ code: 'not_found' })
    }
    const saving = saveProposal(town.kiteViewer, id, { typed: {}, version: 1 })
    await expect(saving).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('is begun in time, by a writer of a verified company', async () => {
    const begin = (call: typeof town.kite, companyId = 'kite') => beginProposal(call, companyId, 's1')
    await expect(begin(fromDeadline(town.kite, 0))).rejects.toMatchObject({ code: 'too_late' })
    await expect(begin(town.kiteViewer)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(begin(town.heron)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(begin(town.newcomer, 'newcomer')).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('sending', () => {
  test('gives a receipt with the time, and the digest of what was sent', async () => {
    const { id, receipt } = await sendWhole(town.kite, 'kite')
    expect(receipt).toMatch(/^R-20260302-[2-9A-HJKMNP-Z]{8}$/)
    const sent = await sentBy(town.kite, id)
    expect(sent).toMatchObject({ receipt, submittedAt: town.kite.now, submittedBy: 'kite-editor' })
    expect(sent?.digest).toBe(sent && digestOf(sent))
    expect(sent?.digest).toMatch(/^[0-9a-f]{64}$/)
    const trail = await historyOf(db.read, 'proposal', id)
    expect(trail.find(({ act }) => act === 'submit')).toMatchObject({
      fromState: 'draft',
      toState: 'submitted',
      detail: null,
      reason: '',
    })
  })

  test('puts the receipt’s number into the chain, so that the audit names a changed one', async () => {
    const { id, receipt } = await sendWhole(town.kite, 'kite')
    const [entry] = await entriesAfter(db.read, 0, 10)
    expect(entry).toMatchObject({ kind: 'submit', detail: { receipt } })
    expect((await auditChain(db.read)).findings).toEqual([])
    const another = 'R-20260302-ZZZZZZZZ'
    await db.write((tx) => tx.update(submission).set({ receipt: another }).where(eq(submission.proposalId, id)))
    expect((await auditChain(db.read)).findings).toEqual([
      { where: `submission ${another}`, what: expect.stringContaining('receipt number') },
    ])
  })

  test('tells those who write for the company what the receipt says, once a sending, and nobody else', async () => {
    const { id, receipt } = await sendWhole(town.kite, 'kite')
    const again = await sendWhole(fromDeadline(town.kite, -60_000), 'kite', { price: '75' })
    const told = await db.read.select().from(notice).where(eq(notice.kind, 'receipt'))
    expect(told.map(({ personId, detail }) => `${personId} ${detail?.number}`).toSorted()).toEqual(
      [receipt, again.receipt]
        .flatMap((number) => ['kite-editor', 'kite-owner'].map((who) => `${who} ${number}`))
        .toSorted(),
    )
    const sent = (await submissionsOf(db.read, id)).find((one) => one.receipt === receipt)
    expect(told.find(({ detail }) => detail?.number === receipt)).toMatchObject({
      path: `/company/proposals/${id}/receipt`,
      detail: {
        digest: (await db.read.select().from(submission).where(eq(submission.receipt, receipt)))[0]?.digest,
        instant: sent?.submittedAt.toISOString(),
        place: (await placeOfReceipt(db.read, receipt))?.hash,
      },
    })
  })

  test('pressed twice sends once, also when the second press comes late or both come together', async () => {
    const id = await beginProposal(town.kite, 'kite', 's1')
    await saveProposal(town.kite, id, { typed: WHOLE_PROPOSAL, version: 1 })
    const press = { key: 'one-press', version: 2 }
    const [first, second] = await Promise.all([
      submitProposal(town.kite, id, press),
      submitProposal(town.kite, id, press),
    ])
    expect(second).toEqual(first)
    expect(await submitProposal(fromDeadline(town.kite, 1000), id, press)).toEqual(first)
    expect(await submissionsOf(db.read, id)).toHaveLength(1)
  })

  test('a pressed button gives its receipt to those alone who may press it', async () => {
    const { id } = await sendWhole(town.kite, 'kite')
    const { version } = await ownProposal(db.read, town.kite.viewer, id)
    const press = { key: `${id}-${version - 1}`, version }
    expect(await submitProposal(town.kiteOwner, id, press)).toMatchObject({ ok: true })
    await expect(submitProposal(town.kiteViewer, id, press)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(submitProposal(town.heron, id, press)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('a form with gaps stays a draft and every gap is named', async () => {
    const id = await beginProposal(town.kite, 'kite', 's1')
    await saveProposal(town.kite, id, { typed: { ...WHOLE_PROPOSAL, plan: '', price: '80-90' }, version: 1 })
    expect(await submitProposal(town.kite, id, { key: 'k', version: 2 })).toEqual({
      ok: false,
      errors: { plan: ['required'], price: ['onePrice'] },
    })
    expect(await submissionsOf(db.read, id)).toEqual([])
    expect(await ownProposal(db.read, town.kite.viewer, id)).toMatchObject({ state: 'draft' })
  })

  test('what changed after the page was shown is not sent unseen', async () => {
    const id = await beginProposal(town.kite, 'kite', 's1')
    await saveProposal(town.kite, id, { typed: WHOLE_PROPOSAL, version: 1 })
    await saveProposal(town.kiteOwner, id, { typed: { ...WHOLE_PROPOSAL, price: '90' }, version: 2 })
    const sending = submitProposal(town.kite, id, { key: 'k', version: 2 })
    await expect(sending).rejects.toMatchObject({ code: 'changed_meanwhile' })
  })

  test('again before the deadline replaces what was sent, which is kept as superseded', async () => {
    const first = await sendWhole(town.kite, 'kite')
    const later = fromDeadline(town.kite, -60_000)
    const second = await sendWhole(later, 'kite', { price: '75' })
    expect(second.id).toBe(first.id)
    expect(await sentBy(town.kite, first.id)).toMatchObject({
      receipt: second.receipt,
      content: { priceYuan: 750_000 },
    })
    expect(await submissionsOf(db.read, first.id)).toMatchObject([
      { receipt: second.receipt, supersededAt: null },
      { receipt: first.receipt, supersededAt: later.now },
    ])
  })

  test('a changed draft leaves what was sent as it is until it is sent', async () => {
    const { id, receipt } = await sendWhole(town.kite, 'kite')
    const { version } = await ownProposal(db.read, town.kite.viewer, id)
    await saveProposal(town.kite, id, { typed: { ...WHOLE_PROPOSAL, team: '改了' }, version })
    expect(await ownProposal(db.read, town.kite.viewer, id)).toMatchObject({ state: 'submitted' })
    expect(await sentBy(town.kite, id)).toMatchObject({ receipt, content: { team: WHOLE_PROPOSAL.team } })
  })
})

describe('the deadline, by the server’s clock', () => {
  test.each([
    [-1, null],
    [0, 'too_late'],
    [1, 'too_late'],
  ])('%i ms from it, sending and withdrawing answer %j', async (ms, code) => {
    const id = await beginProposal(town.kite, 'kite', 's1')
    await saveProposal(town.kite, id, { typed: WHOLE_PROPOSAL, version: 1 })
    const sending = submitProposal(fromDeadline(town.kite, ms), id, { key: 'k', version: 2 })
    if (code) await expect(sending).rejects.toMatchObject({ code })
    else expect(await sending).toMatchObject({ ok: true })
    expect(await submissionsOf(db.read, id)).toHaveLength(code ? 0 : 1)

    await sendWhole(town.heron, 'heron').then(async (sent) => {
      const withdrawing = withdrawProposal(fromDeadline(town.heron, ms), sent.id)
      if (code) await expect(withdrawing).rejects.toMatchObject({ code })
      else await withdrawing
      expect(await currentSubmission(db.read, sent.id)).toEqual(code ? expect.anything() : null)
    })
  })

  test('what was typed can still be kept after it', async () => {
    const id = await beginProposal(town.kite, 'kite', 's1')
    const late = fromDeadline(town.kite, 0)
    expect(await saveProposal(late, id, { typed: WHOLE_PROPOSAL, version: 1 })).toMatchObject({ kind: 'saved' })
    await expect(submitProposal(late, id, { key: 'k', version: 2 })).rejects.toMatchObject({ code: 'too_late' })
    expect(await form(id)).toEqual(WHOLE_PROPOSAL)
  })
})

describe('withdrawing', () => {
  test('takes it back, keeps the words, and it can be sent again', async () => {
    const { id } = await sendWhole(town.kite, 'kite')
    await withdrawProposal(town.kiteOwner, id)
    expect(await ownProposal(db.read, town.kite.viewer, id)).toMatchObject({ state: 'withdrawn' })
    expect(await currentSubmission(db.read, id)).toBeNull()
    expect(await form(id)).toMatchObject({ approach: WHOLE_PROPOSAL.approach, price: '80' })
    await expect(withdrawProposal(town.kite, id)).rejects.toMatchObject({ code: 'wrong_state' })
    await sendWhole(town.kite, 'kite')
    expect(await submissionsOf(db.read, id)).toHaveLength(2)
    expect((await historyOf(db.read, 'proposal', id)).map(({ act }) => act)).toEqual(
      expect.arrayContaining(['create', 'submit', 'withdraw', 'submit']),
    )
  })

  test('a viewer and a stranger cannot', async () => {
    const { id } = await sendWhole(town.kite, 'kite')
    await expect(withdrawProposal(town.kiteViewer, id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(withdrawProposal(town.heron, id)).rejects.toMatchObject({ code: 'not_found' })
  })
})
