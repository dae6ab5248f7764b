import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashPassword, nobodysHash } from '#app/services/account/password.server.ts'
import { signIn } from '#app/services/account/sign-in.server.ts'
import type { Db } from '#db/handle.ts'
import { setDisabled } from '#db/stores/people.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { NOW, somebody, visitorCall } from '#tests/support/people.ts'

const PASSWORD = '春江潮水连海平'
const EMAIL = 'lin@example.cn'
let passwordHash: string
let db: Db
let verified: (string | undefined)[]
let pauses: number[]

const ways = {
  isPassword: async (password: string, hash: string | undefined) => {
    verified.push(hash)
    return hash !== undefined && password === PASSWORD
  },
  pause: async (ms: number) => {
    pauses.push(ms)
  },
}
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

function attempt(
  on: { email?: string; password?: string; address?: string; device?: string | null; now?: Date; demo?: boolean } = {},
) {
  const { email = EMAIL, password = 'wrong', address = '198.51.100.7', device = null, now = NOW, demo = false } = on
  const origin = { address, deviceToken: device }
  return signIn(visitorCall(db, now), { email, password }, origin, demo, ways)
}

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD)
})

beforeEach(async () => {
  db = await freshDatabase()
  verified = []
  pauses = []
  await somebody(db, 'lin', { passwordHash })
})

describe('signing in', () => {
  test('lets in who knows the password, with the real hash', async () => {
    const origin = { address: '198.51.100.7', deviceToken: null }
    const answer = await signIn(visitorCall(db), { email: EMAIL, password: PASSWORD }, origin, false)
    expect(answer).toMatchObject({ as: 'person', personId: 'lin' })
  })

  test('gives an unknown account and a wrong password the same answer after the same work', async () => {
    expect(await attempt({ email: 'nobody@example.cn' })).toEqual({ as: 'wrong' })
    expect(await attempt()).toEqual({ as: 'wrong' })
    expect(verified).toEqual([undefined, passwordHash])
    const costOf = (hash: string) => hash.split('$').slice(0, 4)
    expect(costOf(await nobodysHash)).toEqual(costOf(passwordHash))
  })

  test('gives a closed account the same answer too', async () => {
    await db.write((tx) => setDisabled(tx, 'lin', NOW))
    expect(await attempt({ password: PASSWORD })).toEqual({ as: 'wrong' })
    expect(verified).toEqual([passwordHash])
  })

  test('lets demo people in by their password only in a demonstration', async () => {
    await somebody(db, 'demo', { passwordHash, demo: true })
    const asDemo = { email: 'demo@example.cn', password: PASSWORD }
    expect(await attempt(asDemo)).toEqual({ as: 'wrong' })
    expect(await attempt({ ...asDemo, demo: true })).toMatchObject({ as: 'person' })
  })
})

describe('guessing', () => {
  test('one address has eight wrong tries at one account in a quarter of an hour, known account or not', async () => {
    for (const email of [EMAIL, 'nobody@example.cn']) {
      for (let i = 0; i < 8; i++) expect(await attempt({ email })).toEqual({ as: 'wrong' })
      expect(await attempt({ email, now: later(5) })).toEqual({ as: 'tooMany', waitMs: 10 * 60_000 })
      expect(await attempt({ email, password: PASSWORD, now: later(14) })).toMatchObject({ as: 'tooMany' })
    }
    expect(await attempt({ password: PASSWORD, now: later(15) })).toMatchObject({ as: 'person' })
  })

  test('tries that arrive at once count as many', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt()))
    expect(answers.filter((a) => a.as === 'wrong')).toHaveLength(8)
    expect(verified).toHaveLength(8)
  })

  test('one address cannot try its way through many accounts', async () => {
    for (let i = 0; i < 60; i++) await attempt({ email: `person${i}@example.cn` })
    expect(await attempt({ email: 'another@example.cn' })).toMatchObject({ as: 'tooMany' })
    expect(await attempt({ email: 'another@example.cn', address: '198.51.100.8' })).toEqual({ as: 'wrong' })
  })

  test('neighbours in one IPv6 network are one address', async () => {
    for (let i = 0; i < 8; i++) await attempt({ address: `2001:db8:1:2::${i + 1}` })
    expect(await attempt({ address: '2001:db8:1:2:ffff::1' })).toMatchObject({ as: 'tooMany' })
    expect(await attempt({ address: '2001:db8:1:3::1' })).toEqual({ as: 'wrong' })
  })

  test('a right password clears what came before it', async () => {
    for (let i = 0; i < 7; i++) await attempt()
    expect(await attempt({ password: PASSWORD })).toMatchObject({ as: 'person' })
    for (let i = 0; i < 8; i++) expect(await attempt()).toEqual({ as: 'wrong' })
  })
})

describe('an attacker with many addresses', () => {
  const siege = async (tries: number) => {
    for (let i = 0; i < tries; i++) await attempt({ address: `203.0.113.${i % 250}` })
  }

  test('slows strangers down, step by step and never beyond four seconds', async () => {
    await siege(40)
    expect(pauses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 0))
    expect(pauses.slice(10, 14)).toEqual([250, 500, 750, 1000])
    expect(Math.max(...pauses)).toBe(4000)
  })

  test('does not lock the owner out, even on a new device', async () => {
    await siege(100)
    expect(await attempt({ password: PASSWORD, address: '192.0.2.1' })).toMatchObject({ as: 'person' })
  })

  test('does not even slow a browser that has been in the account, from the attacked network itself', async () => {
    const first = await attempt({ password: PASSWORD })
    const device = first.as === 'person' ? first.deviceToken : null
    for (let i = 0; i < 9; i++) await attempt()
    await siege(40)
    pauses = []
    expect(await attempt({ password: PASSWORD, device })).toMatchObject({ as: 'person', deviceToken: device })
    expect(pauses).toEqual([0])
  })

  test('gains little from a stolen device cookie: ten tries a quarter of an hour', async () => {
    const first = await attempt({ password: PASSWORD })
    const device = first.as === 'person' ? first.deviceToken : null
    for (let i = 0; i < 10; i++) expect(await attempt({ device, address: `192.0.2.${i}` })).toEqual({ as: 'wrong' })
    expect(await attempt({ device, address: '192.0.2.200' })).toMatchObject({ as: 'tooMany' })
  })

  test('gains nothing from a device cookie of another account', async () => {
    await somebody(db, 'mallory', { passwordHash })
    const own = await attempt({ email: 'mallory@example.cn', password: PASSWORD })
    const device = own.as === 'person' ? own.deviceToken : null
    for (let i = 0; i < 8; i++) await attempt({ device })
    expect(await attempt({ device })).toMatchObject({ as: 'tooMany' })
  })
})
