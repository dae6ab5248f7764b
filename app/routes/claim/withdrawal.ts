import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { withdrawClaim } from '#app/services/claim/withdraw-claim.server.ts'
import { claimAddress } from '#app/ui/claim/addresses.ts'

/** Somebody takes their claim back. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  return redirect(claimAddress(await withdrawClaim(await signedInCallOf(request), id)), 303)
}

export const loader = () => redirect('/account')
