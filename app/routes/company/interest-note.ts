import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { interestInput } from '#app/domain/interest/note.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { noteInterest } from '#app/services/interest/note-interest.server.ts'
import { demand } from '#app/services/scenario/demand.ts'

/** A company says more about the interest that it expressed. */
export async function action({ request, params: { code = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const companyId = call.membership.organisationId
  demand(call.viewer, 'company.write', { companyId })
  const parsed = parseForm(await request.formData(), interestInput)
  if (!parsed.ok) return Response.json(parsed.errors, { status: 422 })
  await noteInterest(call, { companyId, scenario: code, note: parsed.value.note })
  return redirect(`/scenarios/${code}`, 303)
}

export const loader = ({ params }: { params: { code?: string } }) => redirect(`/scenarios/${params.code ?? ''}`)
