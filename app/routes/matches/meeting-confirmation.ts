import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { confirmationInput } from '#app/domain/match/meeting.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { arrangeableMatch, confirmMeeting } from '#app/services/match/arrange-meeting.server.ts'

/** One party agrees to the time on the table. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const id = params.id ?? ''
  await arrangeableMatch(call.db.read, call.viewer, id)
  const parsed = parseForm(await request.formData(), confirmationInput)
  if (!parsed.ok) return Response.json(parsed.errors, { status: 422 })
  await confirmMeeting(call, id, parsed.value)
  return redirect(`/matches/${id}`, 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/matches/${params.id}`)
