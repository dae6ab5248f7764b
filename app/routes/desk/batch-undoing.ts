import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { undoBatch } from '#app/services/desk/undo-batch.server.ts'

/** Undoes a batch. */
export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? ''
  await undoBatch(await callFor(request, 'match.move'), id)
  return redirect(`/curator/matches/batches/${id}`, 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/curator/matches/batches/${params.id}`)
