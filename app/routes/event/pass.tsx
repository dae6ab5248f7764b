import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callOf, signedInCallOf } from '#app/http/call.server.ts'
import { qrPathOf } from '#app/services/catalogue/qr-code.server.ts'
import { checkInByPass, shownPass } from '#app/services/event/registration/check-in.server.ts'
import { eventRegistrationText } from '#app/text/event-registration.ts'
import { PassPage } from '#app/ui/event/registration/pass-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(eventRegistrationText[localeIn(matches)].passTitle, localeIn(matches))

/** A pass: what is shown at the door. Whoever looks after the door checks in here. */
export async function loader({ request, params: { token = '' } }: LoaderFunctionArgs) {
  const { event, registration, mayCheckIn } = await shownPass(await callOf(request), token)
  const { code, title, place, startsAt, endsAt, state } = event
  const qr = qrPathOf(`${new URL(request.url).origin}/event-passes/${token}`)
  return { event: { code, title, place, startsAt, endsAt, state }, registration, mayCheckIn, qr }
}

export async function action({ request, params: { token = '' } }: ActionFunctionArgs) {
  await checkInByPass(await signedInCallOf(request), token)
  return redirect(`/event-passes/${token}`, 303)
}

export default function Pass() {
  return <PassPage {...useLoaderData<typeof loader>()} />
}
