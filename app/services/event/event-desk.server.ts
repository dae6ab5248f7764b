import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { registrationsFor } from '#db/stores/events/registrations.ts'
import { talkCounts } from '#db/stores/events/talks.ts'
import { organisationsMatching } from '#db/stores/organisations/organisations.ts'
import { eventFor } from './event-for.server.ts'

const FOUND_MAX = 10

/** What the curator's page of an event is narrowed to. */
interface EventDeskQuery {
  show: 'all' | 'present' | 'absent'
  /** Words of an organisation's name, to register it; empty for none. */
  find: string
}

/**
 * An event as its curators work on it: who comes and who is here, how far the plan is, what can be done now.
 * @throws {Refusal} not_found, forbidden for everybody but curators and the auditor
 */
export async function eventDesk({ db, viewer, now }: SignedInCall, code: string, { show, find }: EventDeskQuery) {
  const event = await eventFor(db.read, viewer, code)
  if (!may(viewer, 'event.readEverybody')) throw new Refusal('forbidden', 'event.readEverybody')
  const come = await registrationsFor(db.read, event.id)
  const present = come.filter(({ registration }) => registration.checkedInAt !== null)
  const rows = { all: come, present, absent: come.filter((one) => !present.includes(one)) }[show]
  const registers = may(viewer, 'event.registerFor', event) && now < event.endsAt
  const asked = { text: find, state: 'verified', limit: FOUND_MAX, offset: 0 } as const
  const found = registers && find ? await organisationsMatching(db.read, asked) : []
  return {
    event,
    counts: {
      come: come.length,
      registered: come.filter(({ registration }) => registration.state === 'registered').length,
      present: present.length,
      ...(await talkCounts(db.read, event.id)),
    },
    rows: rows.map(({ registration, organisationName }) => {
      const { organisationId, side, state, scenarioIds, delegates, note, checkedInAt } = registration
      return {
        organisationId,
        organisationName,
        side,
        state,
        scenarios: scenarioIds.length,
        delegates,
        note,
        checkedInAt,
      }
    }),
    found: found.map(({ id, name, kind }) => ({ id, name, kind })),
    rights: {
      edit: may(viewer, 'event.edit', event),
      publish: event.state === 'draft' && may(viewer, 'event.edit', event) && event.startsAt > now,
      hold: may(viewer, 'event.hold', event) && event.startsAt <= now,
      cancel: may(viewer, 'event.cancel', event),
      plan: may(viewer, 'event.plan', event) && event.tables > 0,
      checkIn: may(viewer, 'event.checkIn', event),
      register: registers,
    },
  }
}
