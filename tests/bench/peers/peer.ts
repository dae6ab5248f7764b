import type { Profile } from '#app/matching/model.ts'
import type { Contender } from '../harness/contender.ts'
import type { Reading } from './reading.ts'

/** A system that can be filled with companies and then asked. */
export interface Peer {
  name: string
  /** More companies than this are more than it can take. */
  most: number
  /** Whether its scores are the engine's, so that answers can be compared. */
  sameScores: boolean
  /** Why it cannot run on this machine; undefined when it can. */
  missing?(): string | undefined
  build(companies: Iterable<Profile>, reading: Reading): Contender | Promise<Contender>
}
