import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { forecastInput } from '#app/domain/forecast/forecast-input.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { agenciesToAnnounceFor } from '#app/services/forecast/announcing.server.ts'
import { announceForecast } from '#app/services/forecast/write-forecast.server.ts'
import { tagResolver } from '#app/services/scenario/circumstances.server.ts'
import { forecastText } from '#app/text/forecast.ts'
import { FORECASTS } from '#app/ui/forecast/addresses.ts'
import { ForecastForm } from '#app/ui/forecast/forecast-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(forecastText[localeIn(matches)].formTitle.new, localeIn(matches))

/** The call of somebody who may announce for some agency. */
async function announcerOf(request: Request) {
  const call = await signedInCallOf(request)
  const agencies = await agenciesToAnnounceFor(call)
  if (agencies.length === 0) throw new Refusal('forbidden', 'forecast.write')
  return { call, agencies }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { agencies } = await announcerOf(request)
  return { agencies }
}

export async function action({ request }: ActionFunctionArgs) {
  const { call } = await announcerOf(request)
  const parsed = parseForm(
    await request.formData(),
    forecastInput({ now: call.now, resolve: await tagResolver(call.db) }),
  )
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await announceForecast(call, parsed.value)
  return redirectSaying(FORECASTS, { forecast: 'announced' })
}

export default function NewForecast() {
  const { agencies } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <ForecastForm version={null} agencies={agencies} values={answer?.values ?? {}} errors={answer?.errors ?? {}} />
}
