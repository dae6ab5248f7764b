import { Lucia, TimeSpan } from 'lucia'
import { unlockSession } from '#app/services/sealing/session-keys.server.ts'
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

/** The person behind a request's cookie with the session's token, or null. */
export async function sessionOf(db: Db, request: Request): Promise<{ personId: string; token: string } | null> {
  const lucia = sessions(db, secureCookies(request))
  const token = lucia.readSessionCookie(request.headers.get('Cookie') ?? '')
  if (!token) return null
  const { user } = await lucia.validateSession(token)
  return user && { personId: user.id, token }
}

/**
 * Opens a session, ends the one that this browser had, and gives the Set-Cookie value. Always a new id: whoever knew
 * the old one, or planted it, has nothing. With the password, which was just proved or set, the person's key is
 * unlocked for the session too.
 */
export async function openSession(
  db: Db,
  request: Request,
  { personId, password }: { personId: string; password: string },
): Promise<string> {
  const lucia = sessions(db, secureCookies(request))
  await endOwn(lucia, request)
  const session = await lucia.createSession(personId, {})
  await unlockSession(db, { token: session.id, personId, password, now: new Date() })
  return lucia.createSessionCookie(session.id).serialize()
}

/** Unlocks the key of somebody who has just proved their password for the request's session; false when it does not. */
export async function unlockOwnSession(db: Db, request: Request, password: string): Promise<boolean> {
  const session = await sessionOf(db, request)
  return session !== null && unlockSession(db, { ...session, password, now: new Date() })
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
