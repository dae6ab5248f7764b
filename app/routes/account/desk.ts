import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { deskPathOf } from '#app/domain/account/desk-path.ts'
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

/** Leads to the desk at which the viewer begins. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { viewer } = await signedInCallOf(request)
  return redirect(deskPathOf(viewer))
}
