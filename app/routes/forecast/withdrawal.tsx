import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { forecastWithdrawalInput } from '#app/domain/forecast/forecast-input.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { withdrawForecast, writableForecast } from '#app/services/forecast/write-forecast.server.ts'
import { forecastText } from '#app/text/forecast.ts'
import { FORECASTS } from '#app/ui/forecast/addresses.ts'
import { WithdrawalForm } from '#app/ui/forecast/withdrawal-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(forecastText[localeIn(matches)].withdrawTitle, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, viewer } = await signedInCallOf(request)
  const { title } = await writableForecast(db.read, viewer, params.id ?? '')
  return { title }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const id = params.id ?? ''
  await writableForecast(call.db.read, call.viewer, id)
  const parsed = parseForm(await request.formData(), forecastWithdrawalInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await withdrawForecast(call, id, parsed.value.reason)
  return redirectSaying(FORECASTS, { forecast: 'withdrawn' })
}

export default function Withdrawal() {
  return <WithdrawalForm {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
