import type { SignedIn, Viewer } from '#app/domain/viewer.ts'
import type { Db } from '#db/handle.ts'

/** One call on the house: who asks, when, and on which database. First argument of every service. */
export interface Call<Who extends Viewer = Viewer> {
  db: Db
  viewer: Who
  /** Server time of the request, UTC. */
  now: Date
}

/** A call by somebody who is signed in. */
export type SignedInCall = Call<SignedIn>
