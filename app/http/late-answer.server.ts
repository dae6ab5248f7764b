import type { LateAnswer, LateDeed } from '#app/domain/proposal/lateness.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { lateFacts } from '#app/services/proposal/late-facts.server.ts'

/** Does a deed of a proposal; one that the deadline cut off is answered by 409 with what its page says of it. */
export async function orLate<Done>(call: SignedInCall, id: string, deed: LateDeed, act: () => Promise<Done>) {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'too_late') throw error
    const { closesAt, ...facts } = await lateFacts(call, id)
    const instants = { closesAt: closesAt.toISOString(), arrivedAt: call.now.toISOString() }
    throw Response.json({ refusal: 'too_late', deed, id, ...facts, ...instants } satisfies LateAnswer, { status: 409 })
  }
}
