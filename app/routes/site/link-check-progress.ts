import type { LoaderFunctionArgs } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { isWalking } from '#app/services/site/walk.ts'
import { lastLinkCheck } from '#db/stores/site/link-checks.ts'

/** Whether a walk over the links is under way; how many there will be is known only at its end. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db, now } = await callFor(request, 'site.inspect')
  const last = await lastLinkCheck(db.read)
  const state = last && isWalking(last, now) ? 'walking' : 'ended'
  return Response.json({ done: 0, total: 0, state }, { headers: { 'Cache-Control': 'no-store' } })
}
