import { may } from '#app/domain/permission.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { StoredEvent } from '#db/stores/events/events.ts'
import { type NamedTalk, talksOf } from '#db/stores/events/talks.ts'
import { eventFor } from '../event-for.server.ts'

/** The talks of an event that somebody may see. */
interface TalksFor {
  event: StoredEvent
  talks: NamedTalk[]
  /** Whether these are all talks of the event, or the viewer's own. */
  everybody: boolean
}

/**
 * The talks of an event: all of them for curators and the auditor, their own for members of either side.
 * @throws {Refusal} not_found when there is no such event for the viewer
 */
export async function talksFor({ db, viewer }: SignedInCall, code: string): Promise<TalksFor> {
  const event = await eventFor(db.read, viewer, code)
  const all = await talksOf(db.read, event.id)
  const everybody = may(viewer, 'event.readEverybody')
  const own = new Set(viewer.memberships.map(({ organisationId }) => organisationId))
  const talks = everybody ? all : all.filter(({ agencyId, talk }) => own.has(agencyId) || own.has(talk.companyId))
  return { event, talks, everybody }
}
