import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { suggestionQueryOf } from '#app/domain/desk/suggestion-query.ts'
import { callFor } from '#app/http/call.server.ts'
import { saidOf } from '#app/http/desk-said.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { suggestions } from '#app/services/desk/suggestions.server.ts'
import { suggestionsText } from '#app/text/suggestions.ts'
import { SuggestionsPage } from '#app/ui/desk/suggestions-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { savedFiltersOf } from '#db/stores/desk/saved-filters.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(suggestionsText[localeIn(matches)].title, localeIn(matches))

/** Pairs worth bringing together, over everything that still seeks somebody. */
export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'match.introduce')
  const query = suggestionQueryOf(new URL(request.url).searchParams)
  const saved = await savedFiltersOf(call.db.read, call.viewer.personId, 'suggestions')
  const { said, headers } = await saidOf(request)
  const found = await suggestions(call, query, await localeOf(request))
  return data({ query, ...found, saved, said, now: call.now }, { headers })
}

export default function Suggestions() {
  return <SuggestionsPage {...useLoaderData<typeof loader>()} />
}
