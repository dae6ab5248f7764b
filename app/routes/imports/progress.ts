import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { isBeingBrought, isLeftBehind, ownImport } from '#app/services/import/own-import.server.ts'

/** How far the reading of a file is, of which the number of rows is known only at its end, or the bringing in of its rows. */
export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const { db, viewer, now } = await signedInCallOf(request)
  const found = await ownImport(db.read, viewer, id)
  const { state: stored, rowsImported, rowsToBring, rowsRead } = found
  if (stored === 'bringing') {
    const state = isBeingBrought(found, now) ? stored : 'checked'
    return told({ done: rowsImported, total: rowsToBring ?? 0, state })
  }
  const state = isLeftBehind(found, now) ? 'failed' : stored
  return told({ done: rowsRead, total: 0, state })
}

function told(progress: { done: number; total: number; state: string }): Response {
  return Response.json(progress, { headers: { 'Cache-Control': 'no-store' } })
}
