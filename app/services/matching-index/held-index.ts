import { crc32 } from 'node:zlib'
import type { Engine } from '#app/matching/engine.ts'
import type { Profile, Side } from '#app/matching/model.ts'

/** By side and id: a checksum of each profile as it was put. */
export type Prints = Record<Side, Map<string, number>>

export const SIDES: readonly Side[] = ['needs', 'offers']

/** An engine that knows what it was given, so that it can be saved, found again and compared with what is published. */
export class HeldIndex {
  /** Sides and ids of what came, changed or went since the engine learned. */
  readonly changed: Set<string>
  /** How often something came, changed or went since this was made. */
  moves = 0

  constructor(
    readonly engine: Engine,
    readonly learnedAt: Date,
    readonly prints: Prints = { needs: new Map(), offers: new Map() },
    changed: readonly string[] = [],
  ) {
    this.changed = new Set(changed)
  }

  /** Puts a profile in, in place of what was there; one that is as it was costs nothing. */
  put(side: Side, profile: Profile) {
    const print = crc32(JSON.stringify(profile))
    if (this.prints[side].get(profile.id) === print) return
    this.engine.put(side, profile)
    this.prints[side].set(profile.id, print)
    this.moved(side, profile.id)
  }

  remove(side: Side, id: string) {
    if (!this.prints[side].delete(id)) return
    this.engine.remove(side, id)
    this.moved(side, id)
  }

  private moved(side: Side, id: string) {
    this.changed.add(`${side} ${id}`)
    this.moves += 1
  }

  /** Takes out whatever does not belong to these ids. */
  keepOnly(side: Side, ids: { has(id: string): boolean }) {
    for (const id of [...this.prints[side].keys()]) if (!ids.has(id)) this.remove(side, id)
  }

  /**
   * Becomes what another index of the same profiles is by now.
   * @param profileOf the profile of an id that the other one holds, as it stands
   */
  catchUpWith({ prints }: HeldIndex, profileOf: (side: Side, id: string) => Profile) {
    for (const side of SIDES) {
      this.keepOnly(side, prints[side])
      for (const [id, print] of prints[side]) {
        if (this.prints[side].get(id) !== print) this.put(side, profileOf(side, id))
      }
    }
  }

  get size(): number {
    return this.prints.needs.size + this.prints.offers.size
  }

  /** Whether the engine holds as many profiles as it was given and kept. */
  get isWhole(): boolean {
    return SIDES.every((side) => this.engine.size(side) === this.prints[side].size)
  }
}
