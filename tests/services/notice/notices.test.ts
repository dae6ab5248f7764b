import { beforeEach, expect, test } from 'vitest'
import { answerNotices } from '#app/services/notice/answer-notices.server.ts'
import { notify, type Told } from '#app/services/notice/notify.server.ts'
import { readAllNotices, readNotice } from '#app/services/notice/read-notices.server.ts'
import { receiptNotice } from '#app/services/notice/receipt-notice.server.ts'
import { writeNotices } from '#app/services/notice/write-notices.server.ts'
import type { Db } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { confirmMailbox, ensureMailbox } from '#db/stores/notices/mailboxes.ts'
import { dueMails } from '#db/stores/notices/mails.ts'
import { countUnread, noticesOf } from '#db/stores/notices/notices.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { anOrganisation, callBy, NOW, somebody } from '#tests/support/people.ts'

const PAGE = { limit: 50, offset: 0 }
let db: Db

beforeEach(async () => {
  db = await freshDatabase()
  await somebody(db, 'lan')
  await somebody(db, 'mei')
  await anOrganisation(db, 'firm', { kind: 'company', members: { lan: 'owner', mei: 'viewer' } })
})

const told = (over: Partial<Told> = {}): Told => ({
  kind: 'verified',
  happening: 'one',
  personIds: ['lan'],
  detail: { name: 'firm' },
  path: '/account',
  at: NOW,
  ...over,
})

async function reachable(personId: string) {
  await db.write(async (tx) => {
    await ensureMailbox(tx, personId, 'zh')
    await confirmMailbox(tx, personId, NOW)
  })
}

const verified = (at = NOW) =>
  db.write((tx) => remember(tx, { noun: 'organisation', subjectId: 'firm', act: 'verify', personId: null, at }))

test('what happened is told once, to those who write for the organisation, however often it is read', async () => {
  await verified()
  await writeNotices(db, NOW)
  await writeNotices(db, NOW)
  await Promise.all([writeNotices(db, NOW), writeNotices(db, NOW)])
  expect(await noticesOf(db.read, 'lan', PAGE)).toMatchObject([{ kind: 'verified', detail: { name: 'firm' } }])
  expect(await noticesOf(db.read, 'mei', PAGE)).toEqual([])
})

test('a deed that was committed after a later one is told too', async () => {
  await verified(NOW)
  await writeNotices(db, NOW)
  await verified(new Date(NOW.getTime() - 60_000))
  await writeNotices(db, NOW)
  expect(await noticesOf(db.read, 'lan', PAGE)).toHaveLength(2)
})

test('mail is queued once for a confirmed address, and not for another, nor for old news', async () => {
  await db.write((tx) => notify(tx, told(), NOW))
  expect(await dueMails(db.read, NOW, 9)).toEqual([])
  await reachable('lan')
  await db.write((tx) => notify(tx, told(), NOW))
  expect(await dueMails(db.read, NOW, 9)).toEqual([])
  await db.write((tx) => notify(tx, told({ happening: 'two' }), NOW))
  await db.write((tx) => notify(tx, told({ happening: 'two' }), NOW))
  const long = new Date(NOW.getTime() - 25 * 60 * 60 * 1000)
  await db.write((tx) => notify(tx, told({ happening: 'old', at: long }), NOW))
  expect(await dueMails(db.read, NOW, 9)).toMatchObject([{ kind: 'notice', personId: 'lan' }])
})

test('a demo person is never mailed', async () => {
  await somebody(db, 'demo', { demo: true })
  await reachable('demo')
  await db.write((tx) => notify(tx, told({ personIds: ['demo'] }), NOW))
  expect(await noticesOf(db.read, 'demo', PAGE)).toHaveLength(1)
  expect(await dueMails(db.read, NOW, 9)).toEqual([])
})

test('reading is for the person told alone; reading all leaves what came later', async () => {
  await db.write((tx) => notify(tx, told(), NOW))
  const later = new Date(NOW.getTime() + 1000)
  await db.write((tx) => notify(tx, told({ happening: 'later', at: later }), later))
  const [lan, mei] = [await callBy(db, 'lan'), await callBy(db, 'mei')]
  const [newest, oldest] = await noticesOf(db.read, 'lan', PAGE)
  await expect(readNotice(mei, newest?.id ?? '')).rejects.toMatchObject({ code: 'not_found' })
  await readAllNotices(lan, NOW)
  expect(await countUnread(db.read, 'lan')).toBe(1)
  expect(await readNotice(lan, newest?.id ?? '')).toBe('/account')
  expect(await readNotice(lan, oldest?.id ?? '')).toBe('/account')
  expect(await countUnread(db.read, 'lan')).toBe(0)
})

test('a receipt is told to the writers of the company, with what it says and nothing else', async () => {
  const receipt = { number: 'R-1', digest: 'd', place: 'p', title: 't', submittedAt: NOW }
  const send = () => db.write((tx) => receiptNotice(tx, { ...receipt, proposalId: 'x', companyId: 'firm' }))
  await send()
  await send()
  const [only, ...others] = await noticesOf(db.read, 'lan', PAGE)
  expect(others).toEqual([])
  expect(Object.keys(only?.detail ?? {}).sort()).toEqual(['digest', 'instant', 'number', 'place', 'title'])
})

test('an answer at a scenario that is not there is told to nobody', async () => {
  await db.write((tx) => answerNotices(tx, { answerId: 'a', scenarioIds: ['none'] }, NOW))
  expect(await countUnread(db.read, 'lan')).toBe(0)
})
