import type { LoaderFunctionArgs } from '@remix-run/node'
import { canonicalText } from '#app/domain/proposal/sending.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { keysOfOwn, sentOf } from '#app/services/proposal/own-proposal.server.ts'

/** The very bytes that the digest of the receipt was taken of, for the bidder. */
export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const sent = await sentOf(call.db.read, id, await keysOfOwn(call, id))
  if (!sent) throw new Refusal('not_found', id)
  return new Response(canonicalText(sent.content, sent.salt), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${sent.receipt}.json"`,
      'Cache-Control': 'no-store',
    },
  })
}
