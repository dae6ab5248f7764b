import { Lucia, TimeSpan } from 'lucia'
import type { Db } from '#db/handle.ts'
import { sessionAdapter } from '#db/stores/sessions.ts'

const LIFETIME = new TimeSpan(14, 'd')
export const SESSION_COOKIE = 'xinghui_session'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof sessions>
  }
}

/** Sessions kept in this database; the cookie is out of reach of scripts and of other sites. */
export function sessions(db: Db) {
  return new Lucia(sessionAdapter(db), {
    sessionExpiresIn: LIFETIME,
    sessionCookie: {
      name: SESSION_COOKIE,
      attributes: {
        secure: process.env.NODE_ENV === 'production' && process.env.INSECURE_COOKIES !== '1',
        sameSite: 'lax',
        path: '/',
      },
    },
  })
}

/** The person behind a request's cookie, or null. */
export async function personIdOf(db: Db, request: Request): Promise<string | null> {
  const lucia = sessions(db)
  const token = lucia.readSessionCookie(request.headers.get('Cookie') ?? '')
  if (!token) return null
  const { user } = await lucia.validateSession(token)
  return user?.id ?? null
}

/** Opens a session and gives the Set-Cookie value for it. Always a new one: sign-in never keeps an old id. */
export async function openSession(db: Db, personId: string): Promise<string> {
  const lucia = sessions(db)
  const session = await lucia.createSession(personId, {})
  return lucia.createSessionCookie(session.id).serialize()
}

/** Ends the request's session and gives the Set-Cookie value that removes it. */
export async function closeSession(db: Db, request: Request): Promise<string> {
  const lucia = sessions(db)
  const token = lucia.readSessionCookie(request.headers.get('Cookie') ?? '')
  if (token) await lucia.invalidateSession(token)
  return lucia.createBlankSessionCookie().serialize()
}
