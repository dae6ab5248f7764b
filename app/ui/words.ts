import { useRouteLoaderData } from '@remix-run/react'
import type { Catalogue, Locale } from '#app/text/locale.ts'

/** The language of the page, from the root loader; Chinese where the root could not load. */
export function useLocale(): Locale {
  const root = useRouteLoaderData('root') as { locale: Locale } | undefined
  return root?.locale ?? 'zh'
}

/** The words of one area in the language of the page. */
export function useWords<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[useLocale()]
}
