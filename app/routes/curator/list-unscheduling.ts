import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { unscheduleList } from '#app/services/list/schedule-list.server.ts'
import { listAddress } from '#app/ui/curator/addresses.ts'

/** Takes the time of publication back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  await unscheduleList(call, params.id ?? '')
  return redirectSaying(listAddress(params.id ?? ''), { list: 'unscheduled' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(listAddress(params.id ?? ''))
