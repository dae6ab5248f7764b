import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as site from '#app/http/site.server.ts'
import { action } from '#app/routes/account/demo-sign-in.ts'
import { loader } from '#app/routes/account/sign-in.tsx'
import { freshDatabase } from '#tests/support/database.ts'
import { somebody } from '#tests/support/people.ts'

const context = { nonce: '', address: '192.0.2.1', arrivedAt: () => new Date() }
const signInPage = () => loader({ request: new Request('http://localhost/sign-in'), params: {}, context })
const enterAs = (personId: string) => {
  const body = new URLSearchParams({ personId, to: '/account' })
  return action({
    request: new Request('http://localhost/sign-in/demo', { method: 'POST', body }),
    params: {},
    context,
  })
}

beforeEach(async () => {
  const db = await freshDatabase()
  vi.spyOn(site, 'siteDb').mockResolvedValue(db)
  await somebody(db, 'actor', { demo: true })
  await somebody(db, 'real')
})

describe('in production', () => {
  beforeEach(() => {
    vi.stubEnv('NODE_ENV', 'production')
    vi.stubEnv('DEMO', '')
  })

  test('nobody is entered by one click, demo person or not', async () => {
    await expect(enterAs('actor')).rejects.toMatchObject({ code: 'not_found' })
    await expect(enterAs('real')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('the sign-in page shows no cast', async () => {
    expect(await signInPage()).toMatchObject({ cast: [] })
  })
})

describe('in a demonstration', () => {
  beforeEach(() => vi.stubEnv('DEMO', '1'))

  test('a demo person is entered by one click, and never a real one', async () => {
    const answer = await enterAs('actor')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Set-Cookie')).toContain('xinghui_session=')
    await expect(enterAs('real')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('the sign-in page shows the cast', async () => {
    expect(await signInPage()).toMatchObject({ cast: [{ id: 'actor' }] })
  })
})
