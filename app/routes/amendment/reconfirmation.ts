import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { reconfirmProposal } from '#app/services/amendment/reconfirm-proposal.server.ts'

/** Says for a company that its sealed proposal stands after the amendments up to the number in the form. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const id = params.id ?? ''
  await reconfirmProposal(call, id, Number((await request.formData()).get('upTo')) || 0)
  return redirectSaying(`/company/proposals/${id}`, { done: 'reconfirmed' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/company/proposals/${params.id ?? ''}`)
