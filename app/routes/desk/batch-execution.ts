import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { batchAddress } from '#app/domain/desk/address.ts'
import { callFor } from '#app/http/call.server.ts'
import { carryOutBatch } from '#app/services/desk/carry-out-batch.server.ts'

/** Does a batch that was looked at. */
export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? ''
  await carryOutBatch(await callFor(request, 'match.move'), id)
  return redirect(batchAddress(id), 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(batchAddress(params.id ?? ''))
