import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { forecastInput } from '#app/domain/forecast/forecast-input.ts'
import { valuesOfForecast } from '#app/domain/forecast/values-of.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { editForecast, writableForecast } from '#app/services/forecast/write-forecast.server.ts'
import { tagResolver } from '#app/services/scenario/circumstances.server.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import { forecastText } from '#app/text/forecast.ts'
import { FORECASTS } from '#app/ui/forecast/addresses.ts'
import { ForecastForm } from '#app/ui/forecast/forecast-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(forecastText[localeIn(matches)].formTitle.edit, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, viewer } = await signedInCallOf(request)
  const forecast = await writableForecast(db.read, viewer, params.id ?? '')
  const { agencyId, agencyName, expectedMonth, version } = forecast
  const { current } = await taxonomyOf(db)
  const values = { ...valuesOfForecast(forecast, current), expectedMonth }
  return { version, agencies: [{ id: agencyId, name: agencyName }], values }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const id = params.id ?? ''
  await writableForecast(call.db.read, call.viewer, id)
  const parsed = parseForm(
    await request.formData(),
    forecastInput({ now: call.now, resolve: await tagResolver(call.db) }),
  )
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await editForecast(call, { id, version: Number(textAt(parsed.values, 'version')) }, parsed.value)
  return redirectSaying(FORECASTS, { forecast: 'saved' })
}

export default function EditForecast() {
  const { values, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <ForecastForm {...page} values={answer?.values ?? values} errors={answer?.errors ?? {}} />
}
