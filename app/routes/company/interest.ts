import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { interestInput } from '#app/domain/interest/note.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { expressInterest } from '#app/services/interest/express-interest.server.ts'

/** A company says that it wants to talk about a scenario. */
export async function action({ request, params: { code = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const parsed = parseForm(await request.formData(), interestInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await expressInterest(call, { companyId: call.membership.organisationId, scenario: code, note: parsed.value.note })
  return redirect(`/scenarios/${code}`, 303)
}

export const loader = ({ params }: { params: { code?: string } }) => redirect(`/scenarios/${params.code ?? ''}`)
