import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { talksFor } from '#app/services/event/talks/talks-for.server.ts'
import { eventTalksText } from '#app/text/event-talks.ts'
import { TalksPage } from '#app/ui/event/talks/talks-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(`${eventTalksText[localeIn(matches)].tables} ${data?.event.title ?? ''}`, localeIn(matches))

/** The table plan: everybody's for curators and the auditor, one's own for members. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await signedInCallOf(request)
  const { event, talks, everybody } = await talksFor(call, params.code ?? '')
  const { code, title, place, startsAt, endsAt, slotMinutes, state } = event
  const asked = new URL(request.url).searchParams.get('by')
  const by: 'table' | 'participant' = asked === 'participant' ? 'participant' : 'table'
  const own = new Set(call.viewer.memberships.map(({ organisationId }) => organisationId))
  return {
    event: { code, title, place, startsAt, endsAt, slotMinutes },
    rows: talks.map(({ talk, scenarioTitle, agencyId, agencyName, companyName }) => ({
      ...{ id: talk.id, slot: talk.slot, table: talk.table, outcome: talk.outcome },
      ...{ scenarioTitle, agencyId, agencyName, companyId: talk.companyId, companyName },
    })),
    everybody,
    own: everybody ? null : [...own],
    writes: may(call.viewer, 'event.writeMinutes', { state }),
    by,
  }
}

export default function Talks() {
  return <TalksPage {...useLoaderData<typeof loader>()} />
}
