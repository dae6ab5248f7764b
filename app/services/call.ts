import type { SignedIn, Viewer } from '#app/domain/viewer.ts'
import type { PersonKey } from '#app/services/sealing/person-keys.server.ts'
import type { Db } from '#db/handle.ts'

/** One call on the house: who asks, when, and on which database. First argument of every service. */
export interface Call<Who extends Viewer = Viewer> {
  db: Db
  viewer: Who
  /** Server time of the request, UTC. */
  now: Date
  /** The viewer's private key, as far as their session holds it: asked only where something is sealed to them. */
  key?: () => Promise<PersonKey | null>
}

/** A call by somebody who is signed in. */
export type SignedInCall = Call<SignedIn>
