import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskQueryOf } from '#app/domain/desk/desk-query.ts'
import { callFor } from '#app/http/call.server.ts'
import { saidOf } from '#app/http/desk-said.server.ts'
import { matchDesk } from '#app/services/desk/match-desk.server.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { DeskPage } from '#app/ui/desk/desk-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { savedFiltersOf } from '#db/stores/desk/saved-filters.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matchDeskText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const query = deskQueryOf(new URL(request.url).searchParams)
  const saved = await savedFiltersOf(call.db.read, call.viewer.personId, 'matches')
  const { said, headers } = await saidOf(request)
  const desk = await matchDesk(call, query)
  return data({ query, ...desk, saved, said, viewerId: call.viewer.personId, now: call.now }, { headers })
}

export default function CuratorMatches() {
  return <DeskPage {...useLoaderData<typeof loader>()} />
}
