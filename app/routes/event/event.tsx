import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { eventPage } from '#app/services/event/event-page.server.ts'
import { EventPage } from '#app/ui/event/event-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(data?.event.title ?? '', localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callOf(request)
  return {
    ...(await eventPage(call, params.code ?? '', await localeOf(request))),
    signedIn: call.viewer !== null,
  }
}

export default function Event() {
  return <EventPage {...useLoaderData<typeof loader>()} />
}
