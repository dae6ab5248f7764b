import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { expressInterest } from '#app/services/interest/express-interest.server.ts'
import { noteInterest } from '#app/services/interest/note-interest.server.ts'
import { withdrawInterest } from '#app/services/interest/withdraw-interest.server.ts'
import type { Db } from '#db/handle.ts'
import { history, interest } from '#db/schema.ts'
import { interestsIn, interestsOf } from '#db/stores/interests/interests.ts'
import { type BiddingTown, biddingTown, fromDeadline } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
})

const kites = { companyId: 'kite', scenario: 'HZ-2026-01-001', note: '我们在类似河道飞过。' }

test('one tap says it, a second tap changes nothing, and the agency sees company and time', async () => {
  await expressInterest(town.kite, kites)
  await expressInterest(fromDeadline(town.kite, -1), { ...kites, note: '再说一次' })
  expect(await interestsIn(db.read, 's1')).toEqual([
    {
      id: expect.any(String),
      companyId: 'kite',
      companyName: '纸鸢科技（演示）',
      note: '我们在类似河道飞过。',
      createdAt: town.kite.now,
    },
  ])
  expect(await db.read.select().from(interest)).toMatchObject([{ companyId: 'kite', personId: 'kite-editor' }])
  expect(await interestsOf(db.read, 'kite', 10)).toMatchObject([{ code: 'HZ-2026-01-001', state: 'open' }])
  expect(await db.read.$count(history, eq(history.noun, 'interest'))).toBe(1)
})

test('two taps at the same time leave one interest', async () => {
  await Promise.all([expressInterest(town.kite, kites), expressInterest(town.kiteOwner, kites)])
  expect(await interestsIn(db.read, 's1')).toHaveLength(1)
})

test('an interest is taken back, and can be said again', async () => {
  await expressInterest(town.kite, kites)
  await withdrawInterest(fromDeadline(town.kiteOwner, 5), kites)
  await withdrawInterest(town.kite, kites)
  expect(await interestsIn(db.read, 's1')).toEqual([])
  await expressInterest(town.kite, kites)
  expect(await interestsIn(db.read, 's1')).toHaveLength(1)
  const said = await db.read.select({ act: history.act }).from(history).where(eq(history.noun, 'interest'))
  expect(said.map(({ act }) => act).sort()).toEqual(['express', 'express', 'withdraw'])
})

test('only writers of a verified company say it, for their own company and while the scenario is open', async () => {
  await expect(expressInterest(town.kiteViewer, kites)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(expressInterest(town.heron, kites)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(expressInterest(town.agency, kites)).rejects.toMatchObject({ code: 'forbidden' })
  const waiting = { ...kites, companyId: 'newcomer' }
  await expect(expressInterest(town.newcomer, waiting)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(expressInterest(fromDeadline(town.kite, 0), kites)).rejects.toMatchObject({ code: 'too_late' })
  await expect(expressInterest(town.kite, { ...kites, scenario: 'nothing' })).rejects.toMatchObject({
    code: 'not_found',
  })
  expect(await interestsIn(db.read, 's1')).toEqual([])
})

test('a note is added after the tap, by a writer of the company alone, and only to an interest that there is', async () => {
  const noted = { ...kites, note: '想先看航线图。' }
  await expect(noteInterest(town.kite, noted)).rejects.toMatchObject({ code: 'not_found' })
  await expressInterest(town.kite, { ...kites, note: '' })
  await noteInterest(town.kiteOwner, noted)
  await noteInterest(town.kiteOwner, noted)
  expect(await interestsIn(db.read, 's1')).toMatchObject([{ companyId: 'kite', note: '想先看航线图。' }])
  const said = await db.read.select({ act: history.act }).from(history).where(eq(history.noun, 'interest'))
  expect(said.map(({ act }) => act).sort()).toEqual(['express', 'note'])
  await expect(noteInterest(town.kiteViewer, noted)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(noteInterest(town.heron, noted)).rejects.toMatchObject({ code: 'forbidden' })
})
