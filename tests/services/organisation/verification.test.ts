import { beforeEach, describe, expect, test } from 'vitest'
import { askAgain } from '#app/services/organisation/ask-again.server.ts'
import { askReverification } from '#app/services/organisation/ask-reverification.server.ts'
import { settleVerification } from '#app/services/organisation/settle-verification.server.ts'
import type { Db } from '#db/handle.ts'
import { announcementsSince } from '#db/stores/catalogue/announcements.ts'
import { historyOf } from '#db/stores/history.ts'
import { addMember } from '#db/stores/organisations/members.ts'
import {
  lastAnswerTo,
  organisationById,
  organisationsIn,
  organisationsMatching,
  reverificationsAsked,
  saveOrganisation,
} from '#db/stores/organisations/organisations.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { anOrganisation, callBy, NOW, somebody } from '#tests/support/people.ts'

const AT_FIRST = { organisationId: 'newcomer', version: 1 }
const REASON = '名称与营业执照不一致'
const REFUSED = { kind: 'refuse', ground: 'nameDiffers', reason: REASON } as const
const ASKED_MORE = { kind: 'askMore', ground: 'licenceMissing', reason: '请上传营业执照' } as const
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
  await settleVerification(await callBy(db, 'curator'), AT_FIRST, { kind: 'verify' })
  expect(await organisationById(db.read, 'newcomer')).toMatchObject({ state: 'verified', verifiedAt: NOW })
  expect(await organisationsIn(db.read, 'awaiting', 10)).toEqual([])
  expect(await announcementsSince(db.read, NOW)).toMatchObject([{ topic: 'company', subjectId: 'newcomer' }])
})

test('a refused organisation reads the reason, mends its request and waits again', async () => {
  await settleVerification(await callBy(db, 'curator'), AT_FIRST, REFUSED)
  expect(await lastAnswerTo(db.read, 'newcomer')).toMatchObject({
    act: 'refuse',
    ground: 'nameDiffers',
    reason: REASON,
  })
  const mended = { kind: 'company', name: '正名科技', district: null, creditCode: null, intro: '' } as const
  expect(await askAgain(await callBy(db, 'owner'), 'newcomer', { ...mended, name: 'old-hand' })).toEqual({
    errors: { name: ['organisationTaken'] },
  })
  expect(await state()).toBe('refused')
  expect(await askAgain(await callBy(db, 'owner'), 'newcomer', mended)).toBeNull()
  expect(await organisationById(db.read, 'newcomer')).toMatchObject({ state: 'awaiting', name: '正名科技' })
})

test('nobody verifies without the right, their own organisation, a settled one or one that changed meanwhile', async () => {
  const verified = { kind: 'verify' } as const
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

test('who is asked for more completes it, waits again and is verified; both answers stay in the trail', async () => {
  await settleVerification(await callBy(db, 'curator'), AT_FIRST, ASKED_MORE)
  expect(await organisationById(db.read, 'newcomer')).toMatchObject({ state: 'incomplete', verifiedAt: null })
  expect(await organisationsIn(db.read, 'awaiting', 10)).toEqual([])
  expect(await lastAnswerTo(db.read, 'newcomer')).toMatchObject({ act: 'askMore', ground: 'licenceMissing' })
  const mended = { kind: 'company', name: '正名科技', district: null, creditCode: null, intro: '' } as const
  expect(await askAgain(await callBy(db, 'owner'), 'newcomer', mended)).toBeNull()
  await settleVerification(await callBy(db, 'curator'), { organisationId: 'newcomer', version: 3 }, { kind: 'verify' })
  expect(await state()).toBe('verified')
  const acts = (await historyOf(db.read, 'organisation', 'newcomer')).map(({ act }) => act)
  expect(acts.sort()).toEqual(['askAgain', 'askMore', 'verify'])
})

describe('verifying again', () => {
  const again = (version: number) => ({ organisationId: 'old-hand', version })
  const at = (now: Date) => callBy(db, 'curator', now)
  beforeEach(async () => {
    await db.write(async (tx) => {
      const old = await organisationById(tx, 'old-hand')
      if (old) await saveOrganisation(tx, old, { verifiedAt: NOW }, NOW)
      await addMember(tx, { personId: 'owner', organisationId: 'old-hand', role: 'owner', createdAt: NOW })
    })
  })

  test('is settled once an owner asked for it; asking for more leaves it verified', async () => {
    await expect(settleVerification(await at(NOW), again(2), { kind: 'verify' })).rejects.toMatchObject({
      code: 'wrong_state',
    })
    await askReverification(await callBy(db, 'owner'), 'old-hand')
    await askReverification(await callBy(db, 'owner'), 'old-hand')
    expect((await reverificationsAsked(db.read, 10)).map(({ id }) => id)).toEqual(['old-hand'])
    await settleVerification(await at(NOW), again(3), ASKED_MORE)
    expect(await organisationById(db.read, 'old-hand')).toMatchObject({ state: 'verified', verifiedAt: NOW })
    expect(await reverificationsAsked(db.read, 10)).toEqual([])
    await askReverification(await callBy(db, 'owner'), 'old-hand')
    const later = new Date(NOW.getTime() + 1000)
    await settleVerification(await at(later), again(5), { kind: 'verify' })
    expect(await organisationById(db.read, 'old-hand')).toMatchObject({ verifiedAt: later, reverifyAskedAt: null })
  })

  test('is open to curators by itself once the months are over', async () => {
    const yearsOn = new Date('2028-03-02T01:00:00.000Z')
    const before = settleVerification(await at(new Date(yearsOn.getTime() - 1)), again(2), { kind: 'verify' })
    await expect(before).rejects.toMatchObject({ code: 'wrong_state' })
    await settleVerification(await at(yearsOn), again(2), { kind: 'verify' })
    expect(await organisationById(db.read, 'old-hand')).toMatchObject({ verifiedAt: yearsOn })
  })

  test('is asked for by owners of verified organisations alone', async () => {
    const stranger = askReverification(await callBy(db, 'auditor'), 'old-hand')
    await expect(stranger).rejects.toMatchObject({ code: 'not_found' })
    const tooEarly = askReverification(await callBy(db, 'owner'), 'newcomer')
    await expect(tooEarly).rejects.toMatchObject({ code: 'wrong_state' })
  })
})
