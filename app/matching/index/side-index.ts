import type { Compiled, Facts } from '../score/compile-profile.ts'
import { Postings } from './postings.ts'
import type { Statistics } from './statistics.ts'

/** What is kept of one indexed profile besides its postings. */
export interface Slot {
  compiled: Compiled
  facts: Facts
  alive: boolean
}

/**
 * The inverted index of one side: units and tags to slots. Removed profiles leave dead slots behind, which are
 * skipped and swept out when they outnumber the living.
 */
export class SideIndex {
  slots: Slot[] = []
  readonly units: Postings[] = []
  readonly tags: Postings[] = []
  private readonly slotOf = new Map<string, number>()

  constructor(private readonly statistics: Statistics) {}

  get size(): number {
    return this.slotOf.size
  }

  /** The compiled profile of an id, or undefined. */
  compiledOf(id: string): Compiled | undefined {
    const slot = this.slotOf.get(id)
    return slot === undefined ? undefined : this.slots[slot]!.compiled
  }

  /** Adds a profile whose units the statistics already know. */
  add(compiled: Compiled) {
    const slot = this.slots.length
    this.slots.push({ compiled, facts: compiled.facts, alive: true })
    this.slotOf.set(compiled.id, slot)
    for (const [unit, weight] of compiled.units) append(this.units, this.statistics.term(unit)!, slot, weight)
    for (const [tag, weight] of compiled.vector) append(this.tags, tag, slot, weight)
  }

  drop(id: string) {
    const slot = this.slotOf.get(id)
    if (slot === undefined) return
    this.slots[slot]!.alive = false
    this.slotOf.delete(id)
    if (this.slots.length > 64 && this.slotOf.size < this.slots.length / 2) this.sweep()
  }

  private sweep() {
    const living = this.slots.filter(({ alive }) => alive)
    this.slots = []
    this.units.length = 0
    this.tags.length = 0
    this.slotOf.clear()
    for (const { compiled } of living) this.add(compiled)
  }
}

function append(lists: Postings[], at: number, slot: number, value: number) {
  const list = lists[at] ?? new Postings()
  lists[at] = list
  list.append(slot, value)
}
