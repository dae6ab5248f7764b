import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { rebuildIndex } from '#app/services/matching-index/rebuild-index.server.ts'

/** Has the matching index learn again and be built anew. */
export async function action({ request }: ActionFunctionArgs) {
  await rebuildIndex(await callFor(request, 'index.rebuild'))
  return redirect('/admin/index', { status: 303 })
}

export const loader = () => redirect('/admin/index')
