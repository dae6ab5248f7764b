import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { interestInput } from '#app/domain/interest/note.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { ownPath } from '#app/http/locale.server.ts'
import { expressInterest } from '#app/services/interest/express-interest.server.ts'
import { demand } from '#app/services/scenario/demand.ts'

/** A company says that it wants to talk about a scenario. */
export async function action({ request, params: { code = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const companyId = call.membership.organisationId
  demand(call.viewer, 'interest.express', { companyId, state: 'open' })
  const form = await request.formData()
  const parsed = parseForm(form, interestInput)
  if (!parsed.ok) return Response.json(parsed.errors, { status: 422 })
  await expressInterest(call, { companyId, scenario: code, note: parsed.value.note })
  return redirect(ownPath(form.get('to') ?? `/scenarios/${code}`), 303)
}

export const loader = ({ params }: { params: { code?: string } }) => redirect(`/scenarios/${params.code ?? ''}`)
