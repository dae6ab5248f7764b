import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { verifyInput } from '#app/domain/verification/verdict.ts'
import { callFor } from '#app/http/call.server.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { settleVerification } from '#app/services/organisation/settle-verification.server.ts'

/** Verifies an organisation as it was looked at. */
export async function action({ request, params: { organisationId = '' } }: ActionFunctionArgs) {
  const call = await callFor(request, 'organisation.verify', { state: 'awaiting' })
  const parsed = parseForm(await request.formData(), verifyInput)
  if (!parsed.ok) throw new Refusal('changed_meanwhile', 'no version')
  await settleVerification(call, { organisationId, version: parsed.value.version }, { kind: 'verify' })
  return redirect('/curator/organisations', { status: 303 })
}

export const loader = () => redirect('/curator/organisations')
