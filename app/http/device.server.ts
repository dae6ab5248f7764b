import { createCookie } from '@remix-run/node'
import type { Origin } from '#app/services/account/sign-in-tries.server.ts'
import { secureCookies } from './secure-cookies.server.ts'

const HALF_YEAR_S = 180 * 24 * 60 * 60

/** A random token of the browser; with it a sign-in to an account it has been in is not slowed by strangers. */
const deviceCookie = createCookie('xinghui_device', {
  path: '/sign-in',
  sameSite: 'lax',
  httpOnly: true,
  maxAge: HALF_YEAR_S,
})

/** Where a sign-in comes from, as far as it can be known. */
export async function originOf(request: Request, address: string): Promise<Origin> {
  const token: unknown = await deviceCookie.parse(request.headers.get('Cookie'))
  return { address, deviceToken: typeof token === 'string' && /^[\w-]{32}$/.test(token) ? token : null }
}

/** The Set-Cookie value that lets the browser be known again. */
export function deviceCookieFor(request: Request, token: string): Promise<string> {
  return deviceCookie.serialize(token, { secure: secureCookies(request) })
}
