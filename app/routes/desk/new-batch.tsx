import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayAt } from '#app/domain/calendar-day.ts'
import { addressOf, batchAddress } from '#app/domain/desk/address.ts'
import { BATCH_DEEDS, batchInput } from '#app/domain/desk/deed.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectWithSaid } from '#app/http/desk-said.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { type BatchChoice, batchForm, idsMeant } from '#app/services/desk/batch-choice.server.ts'
import { planBatch } from '#app/services/desk/plan-batch.server.ts'
import { batchText } from '#app/text/match-batch.ts'
import { BatchFormPage } from '#app/ui/desk/batch-form-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(batchText[localeIn(matches)].chooseTitle(data?.total ?? 0), localeIn(matches))

/** What is to be done to the chosen pairs, with the fields that it needs. */
export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'match.move')
  const params = new URL(request.url).searchParams
  const form = await batchForm(call, choiceIn(params))
  if (form.total === 0)
    throw await redirectWithSaid(addressOf('matches', params.get('search') ?? ''), { kind: 'nothingChosen' })
  const deed = BATCH_DEEDS.find((one) => one === params.get('deed')) ?? null
  return {
    ...form,
    deed,
    given: params.toString(),
    search: params.get('search') ?? '',
    viewerId: call.viewer.personId,
    today: dayAt(call.now),
  }
}

/** Writes the batch down as it is meant, to be looked at. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'match.move')
  const parsed = parseForm(await request.formData(), batchInput(dayAt(call.now)))
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const params = new URL(request.url).searchParams
  const ids = await idsMeant(call, choiceIn(params))
  const id = await planBatch(
    call,
    parsed.value,
    ids.map((one) => ({ id: one })),
  )
  if (!id) return redirectWithSaid(addressOf('matches', params.get('search') ?? ''), { kind: 'nothingChosen' })
  return redirect(batchAddress(id), 303)
}

export default function NewBatch() {
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: {} }
  return <BatchFormPage {...useLoaderData<typeof loader>()} values={values} errors={errors} />
}

function choiceIn(params: URLSearchParams): BatchChoice {
  return { ids: params.getAll('id'), all: params.get('scope') === 'all' ? (params.get('search') ?? '') : null }
}
