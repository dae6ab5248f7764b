import type { SignedInCall } from '#app/services/call.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { changeState } from './change-state.server.ts'
import { eventFor } from './event-for.server.ts'

/**
 * Cancels an event with a reason that everybody reads; calendars are told. Idempotent.
 * @throws {Refusal} not_found, forbidden, wrong_state when it is held or was never published
 */
export async function cancelEvent(call: SignedInCall, code: string, reason: string): Promise<void> {
  const { db, viewer } = call
  await db.write(async (tx) => {
    const event = await eventFor(tx, viewer, code)
    demand(viewer, 'event.cancel', { state: 'published' })
    if (event.state === 'cancelled') return
    await changeState(tx, call, event, 'cancel', { closedReason: reason, sequence: event.sequence + 1 })
  })
}
