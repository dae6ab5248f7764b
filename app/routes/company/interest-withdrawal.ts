import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { deskCallOf } from '#app/http/call.server.ts'
import { ownPath } from '#app/http/locale.server.ts'
import { withdrawInterest } from '#app/services/interest/withdraw-interest.server.ts'

/** A company takes its interest in a scenario back. */
export async function action({ request, params: { code = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const form = await request.formData()
  await withdrawInterest(call, { companyId: call.membership.organisationId, scenario: code })
  return redirect(ownPath(form.get('to') ?? `/scenarios/${code}`), 303)
}

export const loader = ({ params }: { params: { code?: string } }) => redirect(`/scenarios/${params.code ?? ''}`)
