/** A talk in the plan, between one person of each side. */
export interface Placed<Talk> {
  talk: Talk
  /** Who talks: the persons of both sides, as numbers. */
  lanes: [number, number]
  slot: number
}

/**
 * Which talk everybody has in each slot. As an edge colouring: people are nodes, talks edges, slots colours. A bipartite
 * graph needs no more colours than the most talks of one person (König 1916), and two colours can be evened out along
 * the paths that they form; so without standing talks whatever keeps within the limits finds its place.
 */
export class TimePlan<Talk> {
  private readonly at: (Placed<Talk> | 'standing' | undefined)[][] = []
  private readonly sizes: number[]

  constructor(private readonly slots: number) {
    this.sizes = Array.from({ length: slots }, () => 0)
  }

  /** One more person. */
  lane(): number {
    return this.at.push(Array.from({ length: this.slots }, () => undefined)) - 1
  }

  /** In how many slots a person has no talk yet. */
  freeSlotsOf(lane: number): number {
    return this.freeOf(lane).length
  }

  isFree(lane: number, slot: number): boolean {
    return this.at[lane]?.[slot] === undefined
  }

  /** Takes up a slot of two people for a talk that stands and is not moved. */
  block(lanes: readonly number[], slot: number): void {
    for (const lane of lanes) (this.at[lane] ?? [])[slot] = 'standing'
    this.sizes[slot] = (this.sizes[slot] ?? 0) + 1
  }

  /** Finds a slot for a talk, moving others where that helps; false when standing talks are in the way. */
  place(talk: Talk, lanes: [number, number], tables: number): boolean {
    const common = this.commonSlots(lanes)
    const slot = common.find((one) => (this.sizes[one] ?? 0) < tables) ?? common[0] ?? this.slotByMoving(lanes)
    if (slot === undefined) return false
    this.put({ talk, lanes, slot })
    return true
  }

  /** Finds a slot with a free table in which both are free, moving nothing. */
  placeWhereFree(talk: Talk, lanes: [number, number], tables: number): boolean {
    const slot = this.commonSlots(lanes).find((one) => (this.sizes[one] ?? 0) < tables)
    if (slot === undefined) return false
    this.put({ talk, lanes, slot })
    return true
  }

  /**
   * Spreads the talks so that no slot has more than there are tables.
   * @returns the talks that had to go, because standing ones left no way
   */
  evenOut(tables: number, worthOf: (talk: Talk) => number): Talk[] {
    const gone: Talk[] = []
    for (let slot = 0; slot < this.slots; slot++) {
      while ((this.sizes[slot] ?? 0) > tables) {
        if (this.moveOneFrom(slot, tables)) continue
        const lightest = this.inSlot(slot).sort((a, b) => worthOf(a.talk) - worthOf(b.talk))[0]
        if (!lightest) break
        this.take(lightest)
        gone.push(lightest.talk)
      }
    }
    return gone
  }

  /** Every talk that was placed, slot by slot. */
  placed(): Placed<Talk>[] {
    return this.sizes.flatMap((_, slot) => this.inSlot(slot))
  }

  private inSlot(slot: number): Placed<Talk>[] {
    const found = this.at.map((lane) => lane[slot])
    return [...new Set(found)].filter((one) => one !== undefined && one !== 'standing')
  }

  private freeOf(lane: number): number[] {
    return this.sizes.map((_, slot) => slot).filter((slot) => this.isFree(lane, slot))
  }

  private commonSlots([one, other]: [number, number]): number[] {
    return this.freeOf(one).filter((slot) => this.isFree(other, slot))
  }

  private put(placed: Placed<Talk>): void {
    for (const lane of placed.lanes) (this.at[lane] ?? [])[placed.slot] = placed
    this.sizes[placed.slot] = (this.sizes[placed.slot] ?? 0) + 1
  }

  private take({ lanes, slot }: Placed<Talk>): void {
    for (const lane of lanes) (this.at[lane] ?? [])[slot] = undefined
    this.sizes[slot] = (this.sizes[slot] ?? 0) - 1
  }

  /** Makes a slot free for both by swapping two slots along the path that they form from the second person. */
  private slotByMoving([one, other]: [number, number]): number | undefined {
    for (const wanted of this.freeOf(one)) {
      for (const spare of this.freeOf(other)) {
        const path = this.pathFrom(other, wanted, spare)
        if (!path) continue
        this.swap(path, wanted, spare)
        return wanted
      }
    }
    return undefined
  }

  /** Moves one talk from a full slot to one with room, along a path that has one more of the first. */
  private moveOneFrom(slot: number, tables: number): boolean {
    for (let other = 0; other < this.slots; other++) {
      if ((this.sizes[other] ?? 0) >= tables) continue
      for (let lane = 0; lane < this.at.length; lane++) {
        if (!this.isFree(lane, other)) continue
        const path = this.pathFrom(lane, slot, other)
        if (!path || path.length % 2 === 0) continue
        this.swap(path, slot, other)
        return true
      }
    }
    return false
  }

  /** The talks met from a person on, in turn in one slot and in the other; null when one of them stands. */
  private pathFrom(lane: number, first: number, second: number): Placed<Talk>[] | null {
    const path: Placed<Talk>[] = []
    let [at, slot] = [lane, first]
    for (;;) {
      const found = this.at[at]?.[slot]
      if (found === 'standing') return null
      if (!found) return path
      path.push(found)
      at = found.lanes[0] === at ? found.lanes[1] : found.lanes[0]
      slot = slot === first ? second : first
    }
  }

  private swap(path: readonly Placed<Talk>[], one: number, other: number): void {
    for (const placed of path) this.take(placed)
    for (const placed of path) {
      placed.slot = placed.slot === one ? other : one
      this.put(placed)
    }
  }
}
