import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageFor } from '#app/http/content-pages.server.ts'
import { statementsText } from '#app/text/statements.ts'
import { Statement } from '#app/ui/help/statement.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(statementsText[localeIn(matches)].privacy, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  return pageFor(request, 'privacy')
}

export default function Privacy() {
  const words = useWords(statementsText)
  return <Statement title={words.privacy} lead={words.privacyLead} {...useLoaderData<typeof loader>()} />
}
