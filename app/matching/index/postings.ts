/** A growing list of (slot, weight) pairs in the order they were appended, in two typed arrays. */
export class Postings {
  private slots = new Uint32Array(4)
  private values = new Float32Array(4)
  length = 0

  append(slot: number, value: number) {
    if (this.length === this.slots.length) this.grow()
    this.slots[this.length] = slot
    this.values[this.length] = value
    this.length++
  }

  /** The backing arrays; only the first `length` places are filled. */
  arrays(): { slots: Uint32Array; values: Float32Array } {
    return { slots: this.slots, values: this.values }
  }

  private grow() {
    const slots = new Uint32Array(this.slots.length * 2)
    const values = new Float32Array(this.values.length * 2)
    slots.set(this.slots)
    values.set(this.values)
    this.slots = slots
    this.values = values
  }
}
