import { takesRegistrations } from '#app/domain/event/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { demand } from '#app/services/scenario/demand.ts'
import type { Reader } from '#db/handle.ts'
import type { StoredEvent } from '#db/stores/events/events.ts'
import { type Organisation, organisationById } from '#db/stores/organisations/organisations.ts'
import { eventFor } from '../event-for.server.ts'

/** An event and the organisation that somebody registers for it. */
export interface Registering {
  event: StoredEvent
  organisation: Organisation
}

/**
 * Whom the viewer may register for an event now: a member their own verified organisation until the deadline, a
 * curator any verified one until the event is over.
 * @throws {Refusal} not_found, forbidden, wrong_state, too_late
 */
export async function mayRegister(
  reader: Reader,
  { viewer, now }: Pick<SignedInCall, 'viewer' | 'now'>,
  code: string,
  organisationId: string,
): Promise<Registering> {
  const event = await eventFor(reader, viewer, code)
  const organisation = await organisationById(reader, organisationId)
  const { state } = event
  if (may(viewer, 'event.registerFor', { state: 'published' })) {
    if (organisation?.state !== 'verified') throw new Refusal('not_found', organisationId)
    demand(viewer, 'event.registerFor', { state })
    if (now >= event.endsAt) throw new Refusal('too_late', code)
    return { event, organisation }
  }
  const own = viewer.memberships.find((membership) => membership.organisationId === organisationId)
  if (!organisation || !own) throw new Refusal('not_found', organisationId)
  demand(viewer, 'event.register', { ...whoseOf(organisation), state })
  if (!takesRegistrations(event, now)) throw new Refusal('too_late', code)
  return { event, organisation }
}

/** An organisation as the permission table sees it. */
export function whoseOf({ id, kind }: Pick<Organisation, 'id' | 'kind'>) {
  return kind === 'agency' ? { agencyId: id } : { companyId: id }
}
