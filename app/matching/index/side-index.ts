import type { Packed } from './packed-profile.ts'
import { Postings } from './postings.ts'

/** A place in the index; removed profiles leave theirs dead until the next sweep. */
export interface Slot {
  packed: Packed
  alive: boolean
}

/** The inverted index of one side: terms and tags to slots. */
export class SideIndex {
  slots: Slot[] = []
  /** Text lengths by slot, apart from the slots because every ranking reads them all. */
  lengths: number[] = []
  private readonly terms: Postings[] = []
  private readonly tags: Postings[] = []
  private readonly slotOf = new Map<string, number>()

  get size(): number {
    return this.slotOf.size
  }

  packedOf(id: string): Packed | undefined {
    const slot = this.slotOf.get(id)
    return slot === undefined ? undefined : this.slots[slot]!.packed
  }

  /** Slots with a term, in slot order; their value is the count in an offer, the saturated weight in a need. */
  withTerm(term: number): Postings | undefined {
    return this.terms[term]
  }

  /** Slots with a tag, their value being the tag's share of the profile's vector. */
  withTag(tag: number): Postings | undefined {
    return this.tags[tag]
  }

  /** Adds a profile; its id must not be in the index. */
  add(packed: Packed) {
    const slot = this.slots.length
    this.slots.push({ packed, alive: true })
    this.lengths.push(packed.length)
    this.slotOf.set(packed.id, slot)
    packed.terms.forEach((term, i) => {
      append(this.terms, term, slot, packed.weights[i]!)
    })
    packed.vectorTags.forEach((tag, i) => {
      append(this.tags, tag, slot, packed.vectorWeights[i]!)
    })
  }

  /** Takes a profile out; dead places are swept out when they outnumber the living. */
  drop(id: string) {
    const slot = this.slotOf.get(id)
    if (slot === undefined) return
    this.slots[slot]!.alive = false
    this.slotOf.delete(id)
    if (this.slots.length > SWEEP_FROM && this.slotOf.size < this.slots.length / 2) this.sweep()
  }

  private sweep() {
    const living = this.slots.filter(({ alive }) => alive)
    this.slots = []
    this.lengths = []
    this.terms.length = 0
    this.tags.length = 0
    this.slotOf.clear()
    for (const { packed } of living) this.add(packed)
  }
}

function append(lists: Postings[], at: number, slot: number, value: number) {
  const list = lists[at] ?? new Postings()
  lists[at] = list
  list.append(slot, value)
}

const SWEEP_FROM = 64
