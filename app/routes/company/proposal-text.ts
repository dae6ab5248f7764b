import type { LoaderFunctionArgs } from '@remix-run/node'
import { canonicalText } from '#app/domain/proposal/sending.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { ownProposal } from '#app/services/proposal/own-proposal.server.ts'
import { currentSubmission } from '#db/stores/proposals/submissions.ts'

/** The very bytes that the digest of the receipt was taken of, for the bidder. */
export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const { db, viewer } = await deskCallOf(request, 'company')
  await ownProposal(db.read, viewer, id)
  const sent = await currentSubmission(db.read, id)
  if (!sent) throw new Refusal('not_found', id)
  return new Response(canonicalText(sent.content), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${sent.receipt}.json"`,
      'Cache-Control': 'no-store',
    },
  })
}
