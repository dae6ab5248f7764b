import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { changeState } from './change-state.server.ts'
import { eventFor } from './event-for.server.ts'

/**
 * Marks an event as held; what is left are its minutes. Idempotent.
 * @throws {Refusal} not_found, forbidden, wrong_state before it has begun
 */
export async function holdEvent(call: SignedInCall, code: string): Promise<void> {
  const { db, viewer, now } = call
  await db.write(async (tx) => {
    const event = await eventFor(tx, viewer, code)
    demand(viewer, 'event.hold', { state: 'published' })
    if (event.state === 'held') return
    if (now < event.startsAt) throw new Refusal('wrong_state', code)
    await changeState(tx, call, event, 'hold')
  })
}
