import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { atArrival } from '#app/http/arrival.server.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { orLate } from '#app/http/late-answer.server.ts'
import { withdrawProposal } from '#app/services/proposal/withdraw-proposal.server.ts'

/** A company takes its proposal back before the deadline. */
export async function action({ request, params: { id = '' }, context }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  await request.formData()
  const complete = atArrival(call, context)
  await orLate(complete, id, 'withdraw', () => withdrawProposal(complete, id))
  return redirect(`/company/proposals/${id}`, 303)
}

export const loader = ({ params }: ActionFunctionArgs) => redirect(`/company/proposals/${params.id}`)

export { LateOrFault as ErrorBoundary } from '#app/ui/proposal/late-page.tsx'
