import { beforeEach, describe, expect, test, vi } from 'vitest'
import { closeSession, openSession, personIdOf } from '#app/http/session.server.ts'
import type { Db } from '#db/handle.ts'
import { session } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { somebody } from '#tests/support/people.ts'

let db: Db

beforeEach(async () => {
  db = await freshDatabase()
  await somebody(db, 'lin')
  await somebody(db, 'he')
})

const request = (cookie?: string) =>
  new Request('https://xinghui.example/', cookie ? { headers: { Cookie: cookie.split(';')[0] ?? '' } } : {})
const behind = (cookie: string) => personIdOf(db, request(cookie))

describe('a session', () => {
  test('is new at each sign-in, and the one that the browser had is over', async () => {
    const first = await openSession(db, request(), 'lin')
    const second = await openSession(db, request(first), 'he')
    expect(await behind(first)).toBeNull()
    expect(await behind(second)).toBe('he')
  })

  test('never takes over an id that somebody planted', async () => {
    const planted = 'xinghui_session=planted'
    const cookie = await openSession(db, request(planted), 'lin')
    expect(cookie).not.toContain('planted')
    expect(await behind(planted)).toBeNull()
  })

  test('is stored as a hash only', async () => {
    const cookie = await openSession(db, request(), 'lin')
    const token = cookie.split(';')[0]?.split('=')[1]
    const [stored] = await db.read.select().from(session)
    expect(stored?.id).toHaveLength(64)
    expect(stored?.id).not.toContain(token)
  })

  test('lives in a cookie that scripts, other sites and plain connections do not get', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const cookie = await openSession(db, request(), 'lin')
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/']) expect(cookie).toContain(part)
  })

  test('ends on the server when it is closed', async () => {
    const cookie = await openSession(db, request(), 'lin')
    expect(await closeSession(db, request(cookie))).toContain('Max-Age=0')
    expect(await behind(cookie)).toBeNull()
  })
})
