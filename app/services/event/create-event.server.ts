import { eventCodeOf, eventCodePrefix, nextEventNumber } from '#app/domain/event/code.ts'
import type { EventInput } from '#app/domain/event/event-input.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { shanghaiTimeOf } from '#app/domain/time.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { againIfTaken } from '#db/errors.ts'
import { newId } from '#db/id.ts'
import { addEvent, highestCode } from '#db/stores/events/events.ts'
import { remember } from '#db/stores/history.ts'
import { settledTags } from './settled-tags.server.ts'

/** The event that was written, or what is wrong with it by field name. */
export type WrittenEvent = { ok: true; code: string } | { ok: false; errors: FieldErrors }

/**
 * Begins a draft event. Its code follows from its year and is never used twice.
 * @throws {Refusal} forbidden for everybody but curators
 */
export async function createEvent(call: SignedInCall, input: EventInput): Promise<WrittenEvent> {
  const { db, viewer, now } = call
  demand(viewer, 'event.edit', { state: 'draft' })
  const { tags, ...given } = input
  const settled = await settledTags(db, tags)
  if (!settled.ok) return settled
  const write = () =>
    db.write(async (tx): Promise<WrittenEvent> => {
      const { year } = shanghaiTimeOf(input.startsAt)
      const code = eventCodeOf(year, nextEventNumber(await highestCode(tx, eventCodePrefix(year))))
      const id = newId()
      await addEvent(tx, {
        ...{ id, ...given, code, state: 'draft', tagIds: settled.tagIds, closedReason: '', demo: false },
        ...{ sequence: 0, planVersion: 1, createdById: viewer.personId, version: 1, createdAt: now, updatedAt: now },
      })
      const deed = { act: 'create', personId: viewer.personId, at: now, toState: 'draft', detail: { code } }
      await remember(tx, { noun: 'event', subjectId: id, ...deed })
      return { ok: true, code }
    })
  // On PostgreSQL another curator may take the same number at the same moment.
  return againIfTaken(write)
}
