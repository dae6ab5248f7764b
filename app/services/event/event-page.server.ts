import { takesRegistrations } from '#app/domain/event/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import type { Call } from '#app/services/call.ts'
import { tagBookOf } from '#app/services/catalogue/tag-book.server.ts'
import { tagName } from '#app/services/match/tag-names.server.ts'
import { type Attendance, attendanceOf } from '#db/stores/events/attendance.ts'
import type { StoredEvent } from '#db/stores/events/events.ts'
import { registrationOf } from '#db/stores/events/registrations.ts'
import { talkCountsOf } from '#db/stores/events/talks.ts'
import { eventFor } from './event-for.server.ts'
import { whoseOf } from './registration/may-register.server.ts'

/** How one of the viewer's organisations stands to an event. */
export interface OwnPlace {
  organisationId: string
  organisationName: string
  state: 'registered' | 'waiting' | null
  mayRegister: boolean
  talks: number
}

/** Everything on an event's public page. */
export interface EventPage {
  event: Omit<StoredEvent, 'createdById'>
  tags: { id: string; name: string }[]
  attendance: Attendance
  open: boolean
  own: OwnPlace[]
  curates: boolean
}

/**
 * An event with who comes, in numbers, and how the viewer's own organisations stand to it.
 * @throws {Refusal} not_found
 */
export async function eventPage({ db, viewer, now }: Call, code: string, locale: 'zh' | 'en'): Promise<EventPage> {
  const { createdById: _, ...event } = await eventFor(db.read, viewer, code)
  const tags = await tagBookOf(db)
  const open = takesRegistrations(event, now)
  const own: OwnPlace[] = []
  for (const { organisationId, organisationName, kind } of viewer?.memberships ?? []) {
    const registration = await registrationOf(db.read, event.id, organisationId)
    const whose = whoseOf({ id: organisationId, kind })
    own.push({
      ...{ organisationId, organisationName },
      state: registration && registration.state !== 'withdrawn' ? registration.state : null,
      mayRegister: open && may(viewer, 'event.register', { ...whose, state: event.state }),
      talks: (await talkCountsOf(db.read, organisationId, [event.id])).get(event.id) ?? 0,
    })
  }
  return {
    event,
    tags: event.tagIds.map((id) => ({ id: tags.today(id), name: tagName(id, tags, locale) })),
    attendance: await attendanceOf(db.read, event.id),
    open,
    own,
    curates: may(viewer, 'event.readEverybody'),
  }
}
