import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { interestInput } from '#app/domain/interest/note.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { ownPath } from '#app/http/locale.server.ts'
import { expressInterest } from '#app/services/interest/express-interest.server.ts'

/** A company says that it wants to talk about a scenario. */
export async function action({ request, params: { code = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const form = await request.formData()
  const parsed = parseForm(form, interestInput)
  if (!parsed.ok) return Response.json(parsed.errors, { status: 422 })
  await expressInterest(call, { companyId: call.membership.organisationId, scenario: code, note: parsed.value.note })
  return redirect(ownPath(form.get('to') ?? `/scenarios/${code}`), 303)
}

export const loader = ({ params }: { params: { code?: string } }) => redirect(`/scenarios/${params.code ?? ''}`)
