import { beforeEach, expect, test } from 'vitest'
import { askAgain } from '#app/services/organisation/ask-again.server.ts'
import { settleVerification } from '#app/services/organisation/settle-verification.server.ts'
import type { Db } from '#db/handle.ts'
import { announcementsSince } from '#db/stores/catalogue/announcements.ts'
import {
  organisationById,
  organisationsIn,
  organisationsMatching,
  refusalReasonOf,
} from '#db/stores/organisations/organisations.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { anOrganisation, callBy, NOW, somebody } from '#tests/support/people.ts'

const AT_FIRST = { organisationId: 'newcomer', version: 1 }
const REASON = '名称与营业执照不一致'
let db: Db

beforeEach(async () => {
  db = await freshDatabase()
  await somebody(db, 'curator', { roles: ['curator'] })
  for (const id of ['owner', 'auditor']) await somebody(db, id, { roles: id === 'auditor' ? ['auditor'] : [] })
  await anOrganisation(db, 'newcomer', { kind: 'company', state: 'awaiting', members: { owner: 'owner' } })
  await anOrganisation(db, 'old-hand', { kind: 'company' })
})

const state = async () => (await organisationById(db.read, 'newcomer'))?.state

test('a curator verifies who waits, and the match index hears of it', async () => {
  expect((await organisationsIn(db.read, 'awaiting', 10)).map((o) => o.id)).toEqual(['newcomer'])
  await settleVerification(await callBy(db, 'curator'), AT_FIRST, { state: 'verified' })
  expect(await organisationById(db.read, 'newcomer')).toMatchObject({ state: 'verified', verifiedAt: NOW })
  expect(await organisationsIn(db.read, 'awaiting', 10)).toEqual([])
  expect(await announcementsSince(db.read, NOW)).toMatchObject([{ topic: 'company', subjectId: 'newcomer' }])
})

test('a refused organisation reads the reason, mends its request and waits again', async () => {
  await settleVerification(await callBy(db, 'curator'), AT_FIRST, { state: 'refused', reason: REASON })
  expect(await refusalReasonOf(db.read, 'newcomer')).toBe(REASON)
  const mended = { kind: 'company', name: '正名科技', district: null, creditCode: null, intro: '' } as const
  expect(await askAgain(await callBy(db, 'owner'), 'newcomer', { ...mended, name: 'old-hand' })).toEqual({
    errors: { name: ['organisationTaken'] },
  })
  expect(await state()).toBe('refused')
  expect(await askAgain(await callBy(db, 'owner'), 'newcomer', mended)).toBeNull()
  expect(await organisationById(db.read, 'newcomer')).toMatchObject({ state: 'awaiting', name: '正名科技' })
})

test('nobody verifies without the right, their own organisation, a settled one or one that changed meanwhile', async () => {
  const verified = { state: 'verified' } as const
  for (const id of ['owner', 'auditor'])
    await expect(settleVerification(await callBy(db, id), AT_FIRST, verified)).rejects.toMatchObject({
      code: 'forbidden',
    })
  const curator = await callBy(db, 'curator')
  await expect(settleVerification(curator, { ...AT_FIRST, version: 2 }, verified)).rejects.toMatchObject({
    code: 'changed_meanwhile',
  })
  await expect(settleVerification(curator, { organisationId: 'old-hand', version: 1 }, verified)).rejects.toMatchObject(
    { code: 'wrong_state' },
  )
  await anOrganisation(db, 'mine', { kind: 'agency', state: 'awaiting', members: { curator: 'owner' } })
  await expect(
    settleVerification(await callBy(db, 'curator'), { organisationId: 'mine', version: 1 }, verified),
  ).rejects.toMatchObject({ code: 'forbidden' })
  expect(await state()).toBe('awaiting')
})

test('the search takes every character as it is', async () => {
  const found = async (text: string) =>
    (await organisationsMatching(db.read, { text, limit: 10, offset: 0 })).map((o) => o.id)
  expect(await found('OLD-')).toEqual(['old-hand'])
  expect(await found('%')).toEqual([])
  expect(await found('_')).toEqual([])
  expect((await found('')).sort()).toEqual(['newcomer', 'old-hand'])
})
