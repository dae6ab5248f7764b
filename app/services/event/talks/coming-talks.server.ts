import type { SignedInCall } from '#app/services/call.ts'
import { comingRegistrationsOf } from '#db/stores/events/registrations.ts'
import { talkCountsOf } from '#db/stores/events/talks.ts'

const SHOWN = 5

/** The events that an organisation comes to, the next one first, each with how many talks it has there. */
export async function comingTalks({ db, now }: Pick<SignedInCall, 'db' | 'now'>, organisationId: string) {
  const events = await comingRegistrationsOf(db.read, organisationId, now, SHOWN)
  const counts = await talkCountsOf(
    db.read,
    organisationId,
    events.map(({ id }) => id),
  )
  return events.map(({ id, ...event }) => ({ ...event, talks: counts.get(id) ?? 0 }))
}
