import { beforeAll, beforeEach, expect, test } from 'vitest'
import { changePassword } from '#app/services/account/change-password.server.ts'
import { hashPassword } from '#app/services/account/password.server.ts'
import { signIn } from '#app/services/account/sign-in.server.ts'
import { signOutEverywhere } from '#app/services/account/sign-out-everywhere.server.ts'
import { personKeyBy } from '#app/services/sealing/person-keys.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { sessionAdapter } from '#db/stores/sessions.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { callBy, NOW, somebody, visitorCall } from '#tests/support/people.ts'

const OLD = 'the old password'
const NEXT = '新的密码在这里面'
let oldHash: string
let db: Db

beforeAll(async () => {
  oldHash = await hashPassword(OLD)
})

beforeEach(async () => {
  db = await freshDatabase()
  await somebody(db, 'lin', { passwordHash: oldHash })
  await somebody(db, 'he', { passwordHash: oldHash })
  for (const [id, userId] of Object.entries({ phone: 'lin', desk: 'lin', other: 'he' }))
    await sessionAdapter(db).setSession({ id, userId, expiresAt: new Date('2099-01-01T00:00:00Z'), attributes: {} })
})

const personBehind = async (token: string) => (await sessionAdapter(db).getSessionAndUser(token))[1]?.id ?? null
const entersWith = async (password: string) => {
  const origin = { address: '192.0.2.1', deviceToken: null }
  return (await signIn(visitorCall(db), { email: 'lin@example.cn', password }, origin, false)).as
}

test('a changed password ends every session of the person and nobody else’s', async () => {
  expect(await changePassword(await callBy(db, 'lin'), { current: OLD, password: NEXT })).toBe(true)
  expect(await Promise.all(['phone', 'desk', 'other'].map(personBehind))).toEqual([null, null, 'he'])
  expect(await entersWith(OLD)).toBe('wrong')
  expect(await entersWith(NEXT)).toBe('person')
  expect((await historyOf(db.read, 'person', 'lin')).map((h) => h.act)).toEqual(['changePassword'])
})

test('the person’s key is the same under the new password, and the old one unlocks it no longer', async () => {
  const by = (password: string) => personKeyBy(db, { personId: 'lin', password, now: NOW })
  const key = await by(OLD)
  await changePassword(await callBy(db, 'lin'), { current: OLD, password: NEXT })
  expect(key?.privateKey).toHaveLength(32)
  expect(await by(NEXT)).toEqual(key)
  expect(await by(OLD)).toBeNull()
})

test('of two first sign-ins at once both have the same key', async () => {
  const by = () => personKeyBy(db, { personId: 'lin', password: OLD, now: NOW })
  const [one, other] = await Promise.all([by(), by()])
  expect(one).not.toBeNull()
  expect(other).toEqual(one)
})

test('a wrong current password changes nothing', async () => {
  expect(await changePassword(await callBy(db, 'lin'), { current: 'guess', password: NEXT })).toBe(false)
  expect(await personBehind('phone')).toBe('lin')
  expect(await entersWith(OLD)).toBe('person')
})

test('somebody at an open desk has eight guesses at the current password', async () => {
  const call = await callBy(db, 'lin')
  for (let i = 0; i < 8; i++) await changePassword(call, { current: `guess ${i}`, password: NEXT })
  await expect(changePassword(call, { current: OLD, password: NEXT })).rejects.toMatchObject({ code: 'too_many' })
  const later = await callBy(db, 'lin', new Date(NOW.getTime() + 15 * 60_000))
  expect(await changePassword(later, { current: OLD, password: NEXT })).toBe(true)
})

test('of two changes at the same time one wins and the other hears of it', async () => {
  const call = await callBy(db, 'lin')
  const both = await Promise.allSettled([
    changePassword(call, { current: OLD, password: NEXT }),
    changePassword(call, { current: OLD, password: 'a third password' }),
  ])
  const failed = both.filter((b) => b.status === 'rejected')
  expect(failed).toHaveLength(1)
  expect(failed[0]?.reason).toMatchObject({ code: 'changed_meanwhile' })
})

test('signing out everywhere ends every session of the person', async () => {
  await signOutEverywhere(await callBy(db, 'lin'))
  expect(await Promise.all(['phone', 'desk', 'other'].map(personBehind))).toEqual([null, null, 'he'])
})
