import { createCookie, redirect } from '@remix-run/node'

const SHORTLY_S = 60

const flashCookie = createCookie('xinghui_flash', { path: '/', httpOnly: true, sameSite: 'lax', maxAge: SHORTLY_S })

/** What one page says to the next one, once. */
export type Flash = Record<string, string>

/** Sends on to another page (303), which says this once. */
export async function redirectSaying(to: string, flash: Flash) {
  return redirect(to, { status: 303, headers: { 'Set-Cookie': await flashCookie.serialize(flash) } })
}

/** The word carried here, and the headers that make it the last time. */
export async function flashOf(request: Request): Promise<{ flash: Flash; headers: Record<string, string> }> {
  const flash: unknown = await flashCookie.parse(request.headers.get('Cookie'))
  if (typeof flash !== 'object' || flash === null) return { flash: {}, headers: {} }
  const gone = await flashCookie.serialize('', { maxAge: 0 })
  return { flash: flash as Flash, headers: { 'Set-Cookie': gone } }
}
