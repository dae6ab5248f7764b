import type { MetaDescriptor } from '@remix-run/node'
import { frameText } from '#app/text/frame.ts'
import type { Locale } from '#app/text/locale.ts'

interface Match {
  id: string
  data?: unknown
}

/** The language of the page, for a route's `meta` function. */
export function localeIn(matches: (Match | undefined)[]): Locale {
  const root = matches.find((m) => m?.id === 'root')?.data as { locale?: Locale } | undefined
  return root?.locale ?? 'zh'
}

/** The `<title>` of a page: what it is, then the site. */
export function pageTitle(title: string, locale: Locale): MetaDescriptor[] {
  return [{ title: `${title} · ${frameText[locale].siteName}` }]
}
