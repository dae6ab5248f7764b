import type { LoaderFunctionArgs } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { chainReceipt, entryOfReceipt } from '#app/services/chain/chain-receipt.server.ts'
import { ownProposal } from '#app/services/proposal/own-proposal.server.ts'

/** A receipt as a file, for its company: with the proof once the head of its day is out. */
export async function loader({ request, params: { receipt = '' } }: LoaderFunctionArgs) {
  const { db, viewer } = await deskCallOf(request, 'company')
  const found = await entryOfReceipt(db.read, receipt)
  if (!found) throw new Refusal('not_found', receipt)
  await ownProposal(db.read, viewer, found.sending.proposalId)
  return new Response(JSON.stringify(await chainReceipt(db.read, receipt, found.entry)), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="receipt-${found.sending.receipt}.json"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
