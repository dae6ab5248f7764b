/** Tells the first time that a place is met from the times after. Reused, so that nothing is allocated. */
export class FirstTimes {
  private readonly stamps: Uint32Array
  private now = 0

  constructor(places: number) {
    this.stamps = new Uint32Array(places)
  }

  /** From here on, nothing has been met. */
  begin() {
    this.now++
  }

  isFirst(place: number): boolean {
    if (this.stamps[place] === this.now) return false
    this.stamps[place] = this.now
    return true
  }
}
