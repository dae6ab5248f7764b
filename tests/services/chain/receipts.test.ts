import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { momentOf } from '#app/domain/calendar-day.ts'
import { appendToChain } from '#app/services/chain/append-to-chain.server.ts'
import { auditChain } from '#app/services/chain/audit-chain.server.ts'
import { chainReceipt, entryOfReceipt, placeOfReceipt } from '#app/services/chain/chain-receipt.server.ts'
import { digestOfOpening } from '#app/services/chain/digest-of-opening.ts'
import { makeDueHeads } from '#app/services/chain/make-due-heads.server.ts'
import { DEPTH } from '#app/services/chain/tree.ts'
import { verifyReceipt } from '#app/services/chain/verify-receipt.server.ts'
import { sealedDigestOf } from '#app/services/sealing/sealed-content.ts'
import type { Db } from '#db/handle.ts'
import { opening, proposal, submission } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCompany, addScenario, layOutMarket } from '#tests/support/market.ts'
import { somebody } from '#tests/support/people.ts'

const AT = new Date(momentOf('2026-03-03', '11:00').getTime() + 123)
const AFTER = momentOf('2026-03-04', '02:00')
let db: Db
let personId: string

beforeEach(async () => {
  db = await freshDatabase()
  await layOutMarket(db)
  personId = await somebody(db, 'sender')
  await db.write(async (tx) => {
    await addScenario(tx, { id: 's1', code: 'HZ-2026-01-001', tags: ['uav'] })
    await addCompany(tx, { id: 'kite', name: '纸鸢科技（演示）' })
    const state = { state: 'submitted', version: 1, createdAt: AT, updatedAt: AT } as const
    await tx.insert(proposal).values({ id: 'p1', scenarioId: 's1', companyId: 'kite', ...state })
  })
})

/** What a sending writes, and its entry. */
async function send(receipt: string, at = AT) {
  const id = `id-${receipt}`
  const sealed = { content: `content of ${receipt}`, price: `price of ${receipt}` }
  const digests = { digest: receipt.slice(-1).toLowerCase().repeat(64), sealedDigest: sealedDigestOf(sealed) }
  await db.write(async (tx) => {
    const row = { id, proposalId: 'p1', receipt, idempotencyKey: id, sealed, ...digests }
    await tx.insert(submission).values({ ...row, submittedById: personId, submittedAt: at })
    await appendToChain(tx, { kind: 'submit', subjectId: id, at, ...digests, detail: { receipt } })
  })
  return digests
}

async function fileOf(receipt: string) {
  const found = await entryOfReceipt(db.read, receipt)
  if (!found) throw new Error('no entry')
  return chainReceipt(db.read, receipt, found.entry)
}
const held = (given: Partial<Record<'receipt' | 'digest' | 'file', string>>) =>
  verifyReceipt(db.read, { receipt: '', digest: '', file: '', ...given })

test('the documented check proves a receipt against the head of its day, offline, and nothing else', async () => {
  await send('R-20260303-AAAAAAAA')
  await send('R-20260303-BBBBBBBB')
  expect((await fileOf('R-20260303-AAAAAAAA')).proof).toBeNull()
  await makeDueHeads(db, AFTER)
  const receipt = await fileOf('R-20260303-AAAAAAAA')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'receipt-'))
  const check = (some: object, head: string) => {
    const file = path.join(folder, 'receipt.json')
    fs.writeFileSync(file, JSON.stringify(some))
    return spawnSync(process.execPath, ['docs/chain-check.mjs', file, head]).status
  }
  const head = receipt.head?.hash ?? ''
  expect(check(receipt, head)).toBe(0)
  expect(check(receipt, 'f'.repeat(64))).toBe(1)
  expect(check({ ...receipt, entry: { ...receipt.entry, at: '2026-03-03T02:00:00.000Z' } }, head)).toBe(1)
  expect(check({ ...receipt, proof: receipt.proof?.toReversed() }, head)).toBe(1)
  fs.rmSync(folder, { recursive: true })
})

test('two receipts of one company tell alike whether nothing or much lies between them', async () => {
  await send('R-20260303-AAAAAAAA')
  await send('R-20260303-BBBBBBBB')
  for (const letter of 'CDEFG') await send(`R-20260303-${letter.repeat(8)}`)
  await send('R-20260303-HHHHHHHH')
  await makeDueHeads(db, AFTER)
  const [first, next, last] = await Promise.all('ABH'.split('').map((l) => fileOf(`R-20260303-${l.repeat(8)}`)))
  for (const one of [first, next, last]) {
    expect(one?.proof).toHaveLength(DEPTH)
    expect(Object.keys(one?.entry ?? {})).toEqual([
      ...['at', 'day', 'detail', 'digest', 'kind', 'previous', 'sealedDigest', 'spot', 'subjectId', 'version'],
    ])
  }
  expect(JSON.stringify(next)).not.toContain(first?.hash)
  expect(JSON.stringify(last)).not.toContain(first?.hash)
  expect(await placeOfReceipt(db.read, 'R-20260303-BBBBBBBB')).not.toHaveProperty('number')
  expect((next?.proof ?? []).filter((node) => (first?.proof ?? []).includes(node)).length).toBeLessThan(DEPTH)
})

test('a holder is told that it is genuine, when and by which head; an altered file or digest does not fit', async () => {
  const receipt = 'R-20260303-AAAAAAAA'
  const { digest, sealedDigest } = await send(receipt)
  expect(await held({ receipt: ' r-20260303-aaaaaaaa ' })).toEqual({
    ...{ known: true, same: true, at: AT, digest, day: '2026-03-03', head: null },
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(await held({ receipt, digest: sealedDigest.toUpperCase() })).toMatchObject({ same: true })
  expect(await held({ receipt, digest: 'b'.repeat(64) })).toMatchObject({ known: true, same: false })
  expect(await held({ receipt: 'R-20260303-ZZZZZZZZ' })).toEqual({ known: false })
  expect(await held({ file: 'no json' })).toBeNull()
  expect(await held({ file: '{"receipt":7}' })).toBeNull()
  const before = JSON.stringify(await fileOf(receipt))
  await makeDueHeads(db, AFTER)
  const file = await fileOf(receipt)
  expect(await held({ file: before })).toMatchObject({ same: true, head: file.head?.hash })
  expect(await held({ file: JSON.stringify(file) })).toMatchObject({ same: true })
  const forged = { ...file, entry: { ...file.entry, at: '2026-03-03T02:00:00.000Z' } }
  expect(await held({ file: JSON.stringify(forged) })).toMatchObject({ same: false })
})

const TAMPERING: Record<string, [Partial<typeof submission.$inferInsert>, string]> = {
  digest: [{ digest: '0'.repeat(64) }, 'its digest is not'],
  sealedDigest: [{ sealedDigest: '0'.repeat(64) }, 'the digest of its envelopes'],
  sealed: [{ sealed: { content: 'x', price: 'price of R-20260303-AAAAAAAA' } }, 'its envelopes do not give'],
  gone: [{ sealed: null }, 'its envelopes are gone'],
  submittedAt: [{ submittedAt: new Date(AT.getTime() - 1) }, 'back-dated'],
  receipt: [{ receipt: 'R-20260303-ZZZZZZZZ' }, 'its receipt number'],
  id: [{ id: 'another' }, 'the chain does not know it'],
}
test.each(Object.entries(TAMPERING))('a sending whose %s was tampered with is named', async (_, [set, said]) => {
  await send('R-20260303-AAAAAAAA')
  expect((await auditChain(db.read)).findings).toEqual([])
  await db.write(async (tx) => void (await tx.update(submission).set(set).where(eq(submission.proposalId, 'p1'))))
  const { findings } = await auditChain(db.read)
  expect(findings).toContainEqual({
    where: `submission ${set.receipt ?? 'R-20260303-AAAAAAAA'}`,
    what: expect.stringContaining(said),
  })
})

test('a sending or an opening that is removed, and an opening that is changed, are named', async () => {
  await send('R-20260303-AAAAAAAA')
  const outline = { scenarioId: 's1', openedAt: AFTER, proposals: 1, people: [], digests: ['a'.repeat(64)] }
  await db.write(async (tx) => {
    await tx.insert(opening).values({ id: 'o1', ...outline })
    await appendToChain(tx, { kind: 'open', subjectId: 'o1', at: AFTER, digest: digestOfOpening(outline) })
  })
  expect((await auditChain(db.read)).findings).toEqual([])
  await db.write(async (tx) => void (await tx.update(opening).set({ proposals: 2 })))
  expect((await auditChain(db.read)).findings).toMatchObject([{ where: 'opening o1' }])
  await db.write(async (tx) => {
    await tx.delete(opening)
    await tx.delete(submission)
  })
  expect((await auditChain(db.read)).findings).toEqual([
    { where: 'submission id-R-20260303-AAAAAAAA', what: 'removed: chain_entry 1 speaks of it' },
    { where: 'opening o1', what: 'removed: chain_entry 2 speaks of it' },
  ])
})
