import { countUnread } from '#db/stores/notices/notices.ts'
import { callOf } from './call.server.ts'

/** How many notices the viewer of a request has not read; none for a visitor. */
export async function unreadFor(request: Request): Promise<number> {
  const { db, viewer } = await callOf(request)
  return viewer ? countUnread(db.read, viewer.personId) : 0
}
