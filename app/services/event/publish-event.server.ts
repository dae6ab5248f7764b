import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { changeState } from './change-state.server.ts'
import { eventTo } from './event-for.server.ts'

/**
 * Publishes a draft event, so that everybody reads it and organisations register. Idempotent.
 * @throws {Refusal} not_found, forbidden, wrong_state, too_late when it has begun
 */
export async function publishEvent(call: SignedInCall, code: string): Promise<void> {
  const { db, viewer, now } = call
  await db.write(async (tx) => {
    const event = await eventTo('event.edit', tx, viewer, code)
    if (event.state === 'published') return
    if (event.startsAt <= now) throw new Refusal('too_late', code)
    await changeState(tx, call, event, 'publish', { publishedAt: now })
  })
}
