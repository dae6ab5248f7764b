import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { isLeftBehind, ownImport } from '#app/services/import/own-import.server.ts'

/** How far the reading of a file is; how many rows there will be is known only at its end. */
export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const { db, viewer, now } = await signedInCallOf(request)
  const found = await ownImport(db.read, viewer, id)
  const state = isLeftBehind(found, now) ? 'failed' : found.state
  return Response.json({ done: found.rowsRead, total: 0, state }, { headers: { 'Cache-Control': 'no-store' } })
}
