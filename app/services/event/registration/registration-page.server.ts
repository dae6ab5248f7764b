import { takesRegistrations } from '#app/domain/event/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { OrganisationKind } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { StoredEvent } from '#db/stores/events/events.ts'
import { registrationOf, type StoredRegistration } from '#db/stores/events/registrations.ts'
import { organisationById } from '#db/stores/organisations/organisations.ts'
import { eventFor } from '../event-for.server.ts'
import { whoseOf } from './may-register.server.ts'
import { type OfferedScenario, offeredScenarios } from './offered-scenarios.server.ts'

/** The page on which an organisation registers for an event. */
export interface RegistrationPage {
  event: Pick<StoredEvent, 'code' | 'title' | 'startsAt' | 'endsAt' | 'place' | 'registersUntil'>
  organisation: { id: string; name: string; kind: OrganisationKind }
  /** The viewer's organisations, to choose from. */
  own: { id: string; name: string }[]
  registration: Pick<StoredRegistration, 'state' | 'scenarioIds' | 'delegates' | 'note' | 'checkedInAt'> | null
  offered: OfferedScenario[]
  /** Whether the viewer may register, change or withdraw now. */
  open: boolean
}

/**
 * How an organisation is registered for an event, or could be: the viewer's own, any for curators and the auditor.
 * @param organisationId the first of the viewer's own when it is null
 * @returns null when the viewer belongs to none and names none
 * @throws {Refusal} not_found
 */
export async function registrationPage(
  call: SignedInCall,
  code: string,
  organisationId: string | null,
): Promise<RegistrationPage | null> {
  const { db, viewer, now } = call
  const event = await eventFor(db.read, viewer, code)
  const id = organisationId ?? viewer.memberships[0]?.organisationId
  if (!id) return null
  const organisation = await organisationById(db.read, id)
  if (!organisation || !may(viewer, 'event.readRegistration', whoseOf(organisation))) throw new Refusal('not_found', id)
  const stored = await registrationOf(db.read, event.id, id)
  const registration = stored && stored.state !== 'withdrawn' ? stored : null
  const { state } = event
  const curator = may(viewer, 'event.registerFor', { state }) && now < event.endsAt
  const member = may(viewer, 'event.register', { ...whoseOf(organisation), state }) && takesRegistrations(event, now)
  const { title, startsAt, endsAt, place, registersUntil } = event
  return {
    event: { code: event.code, title, startsAt, endsAt, place, registersUntil },
    organisation: { id, name: organisation.name, kind: organisation.kind },
    own: viewer.memberships.map((one) => ({ id: one.organisationId, name: one.organisationName })),
    registration,
    offered: await offeredScenarios(call, organisation, registration?.scenarioIds ?? []),
    open: (curator && organisation.state === 'verified') || member,
  }
}
