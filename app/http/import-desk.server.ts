import { nounNamed } from '#app/domain/import/mapping.ts'
import { seatsOf } from '#app/domain/import/seats.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { signedInCallOf } from './call.server.ts'

/**
 * Who may bring the list in of which the address speaks, and for whom.
 * @throws {Refusal} not_found for a kind of list that there is none of; forbidden
 */
export async function importDesk(request: Request) {
  const call = await signedInCallOf(request)
  const noun = nounNamed(new URL(request.url).searchParams.get('noun') ?? 'scenario')
  if (!noun) throw new Refusal('not_found', 'noun')
  const seats = seatsOf(call.viewer, noun)
  if (seats.length === 0) throw new Refusal('forbidden', `${noun}.import`)
  return { call, noun, seats }
}
