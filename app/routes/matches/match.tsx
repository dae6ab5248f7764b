import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayAt } from '#app/domain/calendar-day.ts'
import { hasRole } from '#app/domain/viewer.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { matchPage } from '#app/services/match/match-page.server.ts'
import { matchText } from '#app/text/match.ts'
import { MatchView } from '#app/ui/match/match-view.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const words = matchText[localeIn(matches)]
  const title = data ? words.title(data.match.need.title, data.match.company.name) : words.matches
  return pageTitle(title, localeIn(matches))
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await signedInCallOf(request)
  const whole = await matchPage(call, params.id ?? '', await localeOf(request))
  return { ...whole, curator: hasRole(call.viewer, 'curator'), today: dayAt(call.now) }
}

export default function Match() {
  return <MatchView {...useLoaderData<typeof loader>()} />
}
