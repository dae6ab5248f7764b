import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { outageInput, outageTimes } from '#app/domain/amendment/input.ts'
import type { FormValues } from '#app/domain/form.ts'
import { callFor } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm, valuesOf } from '#app/http/forms.server.ts'
import { outageErrors, recordOutage, touchedDeadlines } from '#app/services/amendment/outage.server.ts'
import { outageText } from '#app/text/outage.ts'
import { OutagesPage } from '#app/ui/amendment/outages-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { outages } from '#db/stores/amendments/outages.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(outageText[localeIn(matches)].title, localeIn(matches))

/** The times in the address are those of an outage to look at; nothing is recorded by it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'outage.record')
  const { flash, headers } = await flashOf(request)
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const page = { ...(await looked(call, asked)), log: await outages(call.db.read), recorded: flash.recorded }
  return data(page, { headers })
}

async function looked(call: Awaited<ReturnType<typeof callFor>>, values: FormValues) {
  const nothing = { values, errors: {}, preview: null, token: crypto.randomUUID() }
  if (values.startsOn === undefined) return nothing
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, String(value))
  const parsed = parseForm(form, outageTimes)
  if (!parsed.ok) return { ...nothing, errors: parsed.errors }
  const errors = outageErrors(parsed.value, call.now)
  if (Object.keys(errors).length > 0) return { ...nothing, errors }
  return { ...nothing, preview: await touchedDeadlines(call, parsed.value) }
}

export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'outage.record')
  const form = await request.formData()
  const values = valuesOf(form)
  const parsed = parseForm(form, outageInput)
  if (!parsed.ok) return invalid(values, parsed.errors)
  const errors = outageErrors(parsed.value, call.now)
  if (Object.keys(errors).length > 0) return invalid(values, errors)
  const { key, seen } = values
  if (typeof key !== 'string' || !/^[\w-]{8,64}$/.test(key)) return invalid(values, { '': ['other'] })
  const moved = await recordOutage(call, { ...parsed.value, key, seen: Number(seen) })
  return redirectSaying('/curator/outages', { recorded: String(moved) })
}

export default function Outages() {
  const answer = useActionData<typeof action>()
  return <OutagesPage {...useLoaderData<typeof loader>()} answer={answer ?? null} />
}
