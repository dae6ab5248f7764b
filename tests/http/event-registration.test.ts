import { beforeEach, expect, test, vi } from 'vitest'
import { openSession } from '#app/http/session.server.ts'
import * as site from '#app/http/site.server.ts'
import { loader as desk } from '#app/routes/event/desk/curator-event.tsx'
import { action as register, loader as registration } from '#app/routes/event/registration.tsx'
import { action as withdraw } from '#app/routes/event/withdrawal.ts'
import type { Db } from '#db/handle.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { publishedEvent } from '#tests/support/event.ts'
import { pairTown } from '#tests/support/pair.ts'

const ORIGIN = 'http://localhost'
const LATER = { day: '2150-03-12', registersUntil: '2150-03-10T18:00' }
const context = { nonce: '', address: '192.0.2.1', arrivedAt: () => new Date() }
let db: Db
let code: string
beforeEach(async () => {
  db = await freshDatabase()
  vi.spyOn(site, 'siteDb').mockResolvedValue(db)
  const town = await pairTown(db)
  code = await publishedEvent(town.curator, LATER)
})

const cookieIn = (setCookie: string | null) => setCookie?.split(';')[0] ?? ''
const sessionOf = async (personId: string) =>
  cookieIn(await openSession(db, new Request(ORIGIN), { personId, password: 'kite-and-heron-2026' }))

/** Sends a form and follows: where it leads, and the page's cookies. */
async function sent(session: string, path: string, deed: typeof register | typeof withdraw, note = '') {
  const request = new Request(`${ORIGIN}/events/${code}/${path}?organisation=kite`, {
    method: 'POST',
    body: new URLSearchParams({ delegates: '1', note }),
    headers: { Cookie: session },
  })
  const answer = await deed({ request, params: { code }, context })
  if (!(answer instanceof Response)) throw new Error('not sent on')
  const to = answer.headers.get('Location') ?? ''
  const cookie = `${session}; ${cookieIn(answer.headers.get('Set-Cookie'))}`
  return {
    to,
    next: { request: new Request(`${ORIGIN}${to}`, { headers: { Cookie: cookie } }), params: { code }, context },
  }
}

test('a curator who registers somebody, changes that and withdraws it reads at the desk what was done', async () => {
  const curator = await sessionOf('curator')
  const said: unknown[] = []
  for (const [path, deed, note] of [
    ['registration', register, ''],
    ['registration', register, '想谈巡检频次。'],
    ['registration/withdrawal', withdraw, ''],
  ] as const) {
    const { to, next } = await sent(curator, path, deed, note)
    expect(to).toBe(`/curator/events/${code}`)
    said.push((await desk(next)).data.registered)
  }
  expect(said).toEqual(['registered', 'saved', 'withdrawn'])
})

test('a member is sent back to the registration, which says it', async () => {
  const member = await sessionOf('kite-editor')
  const { to, next } = await sent(member, 'registration', register)
  expect(to).toBe(`/events/${code}/registration?organisation=kite`)
  expect((await registration(next)).data.done).toBe('registered')
  const changed = await sent(member, 'registration', register, '想谈巡检频次。')
  expect((await registration(changed.next)).data.done).toBe('saved')
})
