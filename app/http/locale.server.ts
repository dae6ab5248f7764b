import { LOCALES, type Locale } from '#app/text/locale.ts'
import { localeCookie } from './cookies.server.ts'

/** The language of an answer: `?lang=` in the address, else the one chosen before, else Chinese. */
export async function localeOf(request: Request): Promise<Locale> {
  const asked = new URL(request.url).searchParams.get('lang')
  return localeFrom(asked) ?? localeFrom(await localeCookie.parse(request.headers.get('Cookie'))) ?? 'zh'
}

/** The locale that a value from outside names, or null. */
export function localeFrom(value: unknown): Locale | null {
  return LOCALES.find((locale) => locale === value) ?? null
}

/** A path on this site to go back to, or the home page; never an address elsewhere. */
export function ownPath(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(value) ? value : '/'
}
