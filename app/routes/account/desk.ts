import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { deskCookie } from '#app/http/cookies.server.ts'
import { ownPath } from '#app/http/locale.server.ts'

/** Chooses the organisation at whose desk the viewer works. */
export async function action({ request }: ActionFunctionArgs) {
  const { viewer } = await signedInCallOf(request)
  const form = await request.formData()
  const chosen = viewer.memberships.find((m) => m.organisationId === form.get('organisationId'))
  if (!chosen) throw new Refusal('not_found', 'organisation')
  const to = form.has('to') ? ownPath(form.get('to')) : `/${chosen.kind}`
  const headers = { 'Set-Cookie': await deskCookie.serialize(chosen.organisationId) }
  return redirect(to, { status: 303, headers })
}

export const loader = () => redirect('/account')
