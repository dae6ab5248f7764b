import { Lucia, TimeSpan } from 'lucia'
import type { Db } from '#db/handle.ts'
import { sessionAdapter } from '#db/stores/sessions.ts'
import { secureCookies } from './secure-cookies.server.ts'

/** A session ends when it was not used for so long; use in the second half makes it last again. */
const LIFETIME = new TimeSpan(14, 'd')
const SESSION_COOKIE = 'xinghui_session'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof sessions>
  }
}

/** Sessions kept in this database; the cookie is out of reach of scripts and of other sites. */
function sessions(db: Db, secure: boolean) {
  return new Lucia(sessionAdapter(db), {
    sessionExpiresIn: LIFETIME,
    sessionCookie: {
      name: SESSION_COOKIE,
      // The row decides when a session ends; a cookie with the same end would not be made longer with it.
      expires: false,
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
  })
}

/** The person behind a request's cookie, or null. */
export async function personIdOf(db: Db, request: Request): Promise<string | null> {
  const lucia = sessions(db, secureCookies(request))
  const token = lucia.readSessionCookie(request.headers.get('Cookie') ?? '')
  if (!token) return null
  const { user } = await lucia.validateSession(token)
  return user?.id ?? null
}

/**
 * Opens a session, ends the one that this browser had, and gives the Set-Cookie value. Always a new id: whoever knew
 * the old one, or planted it, has nothing.
 */
export async function openSession(db: Db, request: Request, personId: string): Promise<string> {
  const lucia = sessions(db, secureCookies(request))
  await endOwn(lucia, request)
  const session = await lucia.createSession(personId, {})
  return lucia.createSessionCookie(session.id).serialize()
}

/** Ends the request's session and gives the Set-Cookie value that removes it. */
export async function closeSession(db: Db, request: Request): Promise<string> {
  const lucia = sessions(db, secureCookies(request))
  await endOwn(lucia, request)
  return lucia.createBlankSessionCookie().serialize()
}

async function endOwn(lucia: ReturnType<typeof sessions>, request: Request): Promise<void> {
  const token = lucia.readSessionCookie(request.headers.get('Cookie') ?? '')
  if (token) await lucia.invalidateSession(token)
}
