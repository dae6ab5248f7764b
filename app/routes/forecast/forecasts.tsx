import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { agenciesToAnnounceFor } from '#app/services/forecast/announcing.server.ts'
import { forecastsPage } from '#app/services/forecast/forecasts-page.server.ts'
import { forecastText } from '#app/text/forecast.ts'
import { ForecastsPage } from '#app/ui/forecast/forecasts-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

const DONE = ['announced', 'saved', 'withdrawn'] as const

export const meta: MetaFunction = ({ matches }) => pageTitle(forecastText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { viewer, ...call } = await callOf(request)
  const page = await forecastsPage({ ...call, viewer }, await localeOf(request))
  const mayAnnounce = viewer !== null && (await agenciesToAnnounceFor({ ...call, viewer })).length > 0
  const { flash, headers } = await flashOf(request)
  const done = DONE.find((one) => one === flash.forecast) ?? null
  return data({ ...page, signedIn: viewer !== null, mayAnnounce, done }, { headers })
}

export default function Forecasts() {
  return <ForecastsPage {...useLoaderData<typeof loader>()} />
}
