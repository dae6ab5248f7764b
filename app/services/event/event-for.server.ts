import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import { demand } from '#app/services/scenario/demand.ts'
import type { Reader } from '#db/handle.ts'
import { eventByCode, type StoredEvent } from '#db/stores/events/events.ts'

type EventAction = Extract<Parameters<typeof may>[1], `event.${string}`>

/**
 * An event that the viewer may read: a public one, or any for curators and the auditor.
 * @throws {Refusal} not_found for everybody else, as if there were none
 */
export async function eventFor(reader: Reader, viewer: Viewer, code: string): Promise<StoredEvent> {
  const event = await eventByCode(reader, code.toUpperCase())
  const readable = event && (may(viewer, 'event.read', event) || may(viewer, 'event.readUnpublished'))
  if (!readable) throw new Refusal('not_found', code)
  return event
}

/**
 * An event on which the viewer may do this now.
 * @throws {Refusal} not_found for who may not read it, forbidden, wrong_state
 */
export async function eventTo(action: EventAction, reader: Reader, viewer: Viewer, code: string): Promise<StoredEvent> {
  const event = await eventFor(reader, viewer, code)
  demand(viewer, action, { state: event.state })
  return event
}
