import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { amendmentReasonInput } from '#app/domain/amendment/input.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm, valuesOf } from '#app/http/forms.server.ts'
import { openAmendmentReview } from '#app/services/amendment/open-amendment.server.ts'
import {
  amendmentWithCurators,
  publishAmendment,
  returnAmendment,
} from '#app/services/amendment/review-amendment.server.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { AmendmentReview } from '#app/ui/amendment/review-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${amendmentText[locale].amendment} · ${page?.amendment.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const opened = await openAmendmentReview(call, params.id ?? '')
  const { version, kind, state, reason, onBehalf, agencyName, submittedAt, scenario } = opened.amendment
  const { differences, ruling, errors, own, late, can, trail } = opened
  return {
    amendment: { version, kind, state, reason, onBehalf, agencyName, submittedAt, scenario },
    ...{ differences, ruling, blocked: errors, own, late, can, trail },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const id = params.id ?? ''
  await amendmentWithCurators(call.db.read, call.viewer, id)
  const form = await request.formData()
  const values = valuesOf(form)
  const seen = { id, version: Number(values.version) }
  if (values.verdict === 'publish') {
    const answer = await publishAmendment(call, seen)
    if (!answer.ok) return invalid(values, answer.errors)
    return redirectSaying('/curator/amendments', { amendment: 'published' })
  }
  if (values.verdict !== 'return') return invalid(values, { '': ['choose'] })
  const parsed = parseForm(form, amendmentReasonInput)
  if (!parsed.ok) return invalid(values, parsed.errors)
  const answer = await returnAmendment(call, seen, parsed.value.reason)
  if (!answer.ok) return invalid(values, answer.errors)
  return redirectSaying('/curator/amendments', { amendment: 'returned' })
}

export default function Review() {
  const answer = useActionData<typeof action>()
  return (
    <AmendmentReview {...useLoaderData<typeof loader>()} values={answer?.values ?? {}} errors={answer?.errors ?? {}} />
  )
}
