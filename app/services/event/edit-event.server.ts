import type { EventInput } from '#app/domain/event/event-input.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { changeEvent } from '#db/stores/events/events.ts'
import { remember } from '#db/stores/history.ts'
import type { WrittenEvent } from './create-event.server.ts'
import { eventTo } from './event-for.server.ts'
import { moveUp } from './registration/move-up.server.ts'
import { settledTags } from './settled-tags.server.ts'

/**
 * Changes an event that is not over. Once it is published, calendars are told by a higher sequence, and more places
 * are given to those who wait.
 * @param seen the event as the curator had it before them
 * @throws {Refusal} not_found, forbidden, wrong_state once it is held or cancelled
 */
export async function editEvent(
  call: SignedInCall,
  seen: { code: string; version: number },
  input: EventInput,
): Promise<WrittenEvent> {
  const { db, viewer, now } = call
  const { tags, ...given } = input
  const settled = await settledTags(db, tags)
  if (!settled.ok) return settled
  return db.write(async (tx): Promise<WrittenEvent> => {
    const event = await eventTo('event.edit', tx, viewer, seen.code)
    const sequence = event.sequence + (event.state === 'published' ? 1 : 0)
    const change = { ...given, tagIds: settled.tagIds, sequence }
    if (!(await changeEvent(tx, { id: event.id, version: seen.version }, change, now)))
      return { ok: false, errors: { '': ['changedOnDesk'] } }
    await remember(tx, { noun: 'event', subjectId: event.id, act: 'edit', personId: viewer.personId, at: now })
    await moveUp(tx, call, { ...event, ...change })
    return { ok: true, code: event.code }
  })
}
