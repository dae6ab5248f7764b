import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { readNotice } from '#app/services/notice/read-notices.server.ts'
import { NOTICES, noticesAddress } from '#app/ui/notice/addresses.ts'

/** Marks a notice as read and goes back to its page of the list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'account.use')
  await readNotice(call, params.id ?? '')
  const page = Number((await request.formData()).get('page'))
  return redirect(noticesAddress(Number.isInteger(page) ? page : 1), 303)
}

export const loader = () => redirect(NOTICES)
