import { may } from '#app/domain/permission.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { deskCallOf, signedInCallOf } from './call.server.ts'

/**
 * The call of who writes an amendment: somebody at an agency's desk, or a curator for an agency that has nobody here.
 * @throws {Refusal} signed_out, forbidden for everybody else
 */
export async function amendmentCallOf(request: Request): Promise<SignedInCall> {
  const call = await signedInCallOf(request)
  return may(call.viewer, 'curatorDesk.use') ? call : deskCallOf(request, 'agency')
}
