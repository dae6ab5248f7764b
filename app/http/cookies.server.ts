import { createCookie } from '@remix-run/node'

const YEAR_S = 365 * 24 * 60 * 60

/** The language somebody chose; holds 'zh' or 'en'. */
export const localeCookie = createCookie('xinghui_locale', { path: '/', sameSite: 'lax', maxAge: YEAR_S })

/** The organisation at whose desk somebody worked last; holds its id. */
export const deskCookie = createCookie('xinghui_desk', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: YEAR_S })

/** The id in the desk cookie, or null. What it opens is decided by the memberships, never by the cookie. */
export async function chosenOrganisation(request: Request): Promise<string | null> {
  const value: unknown = await deskCookie.parse(request.headers.get('Cookie'))
  return typeof value === 'string' ? value : null
}
