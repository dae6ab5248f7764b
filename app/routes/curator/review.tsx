import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { scenarioFiles } from '#app/domain/attachment/owners.ts'
import { readVerdict } from '#app/domain/review/verdict.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, valuesOf } from '#app/http/forms.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { openReview } from '#app/services/review/open-review.server.ts'
import { approveScenario, returnScenario } from '#app/services/review/review-scenario.server.ts'
import { reviewText } from '#app/text/review.ts'
import { ReviewPage } from '#app/ui/curator/review/review-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${data?.scenario.title ?? ''} · ${reviewText[locale].review}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const { document, history, id, ...review } = await openReview(call, params.id ?? '')
  const { files } = await filesOf(call, scenarioFiles(id))
  return { ...review, files, scenario: document, trail: history.toReversed() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const values = valuesOf(await request.formData())
  const read = readVerdict(values)
  if (!read.ok) return invalid(values, read.errors)
  const { document } = await openReview(call, params.id ?? '')
  const seen = { id: params.id ?? '', version: Number(textAt(values, 'version')) }
  const answer =
    read.verdict === 'approve'
      ? await approveScenario(call, seen, read.checklist)
      : await returnScenario(call, seen, read)
  if (!answer.ok) return invalid(values, answer.errors)
  return redirectSaying('/curator/review', { verdict: read.verdict, title: document.title })
}

export default function Review() {
  const answer = useActionData<typeof action>()
  return <ReviewPage {...useLoaderData<typeof loader>()} values={answer?.values ?? {}} errors={answer?.errors ?? {}} />
}
