import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { submitSeveral } from '#app/services/scenario/submit-several.server.ts'

/** Hands the ticked scenarios of the list in for review. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const ids = (await request.formData()).getAll('id').map(String)
  const { went, stayed } = await submitSeveral(call, call.membership.organisationId, ids)
  const flash = { went: String(went), stayed: String(stayed) }
  return redirectSaying('/agency/scenarios?state=draft', flash)
}

export const loader = () => redirect('/agency/scenarios')
