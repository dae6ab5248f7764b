import type { MetaFunction } from '@remix-run/node'
import { helpText } from '#app/text/help.ts'
import { HelpPage } from '#app/ui/help/help-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(helpText[localeIn(matches)].title, localeIn(matches))

export default function Help() {
  return <HelpPage />
}
