import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { closeSession, openSession, sessionOf } from '#app/http/session.server.ts'
import { keyOfSession } from '#app/services/sealing/session-keys.server.ts'
import type { Db } from '#db/handle.ts'
import { session } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { giveKey, TEST_PASSWORD } from '#tests/support/keys.ts'
import { somebody } from '#tests/support/people.ts'

let db: Db

beforeEach(async () => {
  db = await freshDatabase()
  await somebody(db, 'lin')
  await somebody(db, 'he')
})

const request = (cookie?: string) =>
  new Request('https://xinghui.example/', cookie ? { headers: { Cookie: cookie.split(';')[0] ?? '' } } : {})
const behind = async (cookie: string) => (await sessionOf(db, request(cookie)))?.personId ?? null
const as = (personId: string) => ({ personId, password: TEST_PASSWORD })

describe('a session', () => {
  test('is new at each sign-in, and the one that the browser had is over', async () => {
    const first = await openSession(db, request(), as('lin'))
    const second = await openSession(db, request(first), as('he'))
    expect(await behind(first)).toBeNull()
    expect(await behind(second)).toBe('he')
  })

  test('never takes over an id that somebody planted', async () => {
    const planted = 'xinghui_session=planted'
    const cookie = await openSession(db, request(planted), as('lin'))
    expect(cookie).not.toContain('planted')
    expect(await behind(planted)).toBeNull()
  })

  test('is stored as a hash only', async () => {
    const cookie = await openSession(db, request(), as('lin'))
    const token = cookie.split(';')[0]?.split('=')[1]
    const [stored] = await db.read.select().from(session)
    expect(stored?.id).toHaveLength(64)
    expect(stored?.id).not.toContain(token)
  })

  test('holds its person’s key, which nothing but the cookie unlocks', async () => {
    const [first, second] = [await openSession(db, request(), as('lin')), await openSession(db, request(), as('lin'))]
    const token = (cookie: string) => cookie.split(';')[0]?.split('=')[1] ?? ''
    const key = await keyOfSession(db, token(first))
    expect(key?.privateKey).toHaveLength(32)
    expect(await keyOfSession(db, token(second))).toEqual(key)
    const [one, other] = await db.read.select().from(session)
    await db.write((tx) =>
      tx
        .update(session)
        .set({ lockedKey: other?.lockedKey })
        .where(eq(session.id, one?.id ?? '')),
    )
    const opened = [await keyOfSession(db, token(first)), await keyOfSession(db, token(second))]
    expect(opened.filter((one) => one !== null)).toHaveLength(1)
    expect(await keyOfSession(db, 'somebody-guessed-this')).toBeNull()
  })

  test('of somebody whose key has another password holds none', async () => {
    await giveKey(db, 'lin')
    const cookie = await openSession(db, request(), { personId: 'lin', password: 'another-password' })
    expect(await behind(cookie)).toBe('lin')
    expect(await keyOfSession(db, cookie.split(';')[0]?.split('=')[1] ?? '')).toBeNull()
  })

  test('lives in a cookie that scripts, other sites and plain connections do not get', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const cookie = await openSession(db, request(), as('lin'))
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/']) expect(cookie).toContain(part)
  })

  test('ends on the server when it is closed', async () => {
    const cookie = await openSession(db, request(), as('lin'))
    expect(await closeSession(db, request(cookie))).toContain('Max-Age=0')
    expect(await behind(cookie)).toBeNull()
  })
})
