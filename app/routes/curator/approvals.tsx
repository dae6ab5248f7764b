import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pointsAmong } from '#app/domain/review/checklist.ts'
import { seenIn } from '#app/domain/review/several.ts'
import { callFor } from '#app/http/call.server.ts'
import { invalid, valuesOf } from '#app/http/forms.server.ts'
import { approveSeveral, openSeveral } from '#app/services/review/approve-several.server.ts'
import { approvalsText } from '#app/text/approvals.ts'
import { approvalsAddress } from '#app/ui/curator/addresses.ts'
import { ApprovalsPage } from '#app/ui/curator/review/approvals-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(approvalsText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const asked = new URL(request.url).searchParams
  const rows = await openSeveral(call, seenIn(asked.getAll('scenario')))
  return { rows, done: asked.has('done'), now: call.now }
}

/** Lets the listed scenarios pass; the page then says of each how it stands. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const form = await request.formData()
  const seen = seenIn(form.getAll('scenario').map(String))
  const answer = await approveSeveral(call, seen, pointsAmong(form.getAll('checklist').map(String)))
  if (!answer.ok) return invalid(valuesOf(form), answer.errors)
  return redirect(approvalsAddress(seen, true), 303)
}

export default function Approvals() {
  return <ApprovalsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
