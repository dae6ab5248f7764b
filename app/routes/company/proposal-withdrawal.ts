import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { deskCallOf } from '#app/http/call.server.ts'
import { withdrawProposal } from '#app/services/proposal/withdraw-proposal.server.ts'

/** A company takes its proposal back before the deadline. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  await withdrawProposal(await deskCallOf(request, 'company'), id)
  return redirect(`/company/proposals/${id}`, 303)
}

export const loader = ({ params }: ActionFunctionArgs) => redirect(`/company/proposals/${params.id}`)
