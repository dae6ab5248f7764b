import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { inviteCompany } from '#app/services/match/invite-company.server.ts'

/** An agency invites a company to talk about a scenario of its own. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const form = await request.formData()
  const pair = { scenarioCode: String(form.get('scenario')), companyId: String(form.get('company')) }
  return redirect(`/matches/${await inviteCompany(call, pair)}`, 303)
}

export const loader = () => redirect('/matching')
