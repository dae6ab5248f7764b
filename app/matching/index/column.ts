type Numbers = Uint8Array | Uint16Array | Uint32Array

/** A growing list of numbers in a typed array. */
export class Column<A extends Numbers> {
  length = 0

  constructor(
    private readonly kind: new (length: number) => A,
    public values: A = new kind(8),
    filled = 0,
  ) {
    this.length = filled
  }

  get bytes(): number {
    return this.values.byteLength
  }

  push(value: number) {
    if (this.length === this.values.length) this.grow(this.length + 1)
    this.values[this.length++] = value
  }

  append(list: ArrayLike<number>) {
    if (this.length + list.length > this.values.length) this.grow(this.length + list.length)
    this.values.set(list, this.length)
    this.length += list.length
  }

  /** The filled part, without copying. */
  filled(): A {
    return this.values.subarray(0, this.length) as A
  }

  /** Gives back the room that is not filled. */
  trim() {
    if (this.values.length > this.length) this.values = this.values.slice(0, this.length) as A
  }

  /** Forgets everything and takes no more room. */
  clear() {
    this.length = 0
    this.values = new this.kind(0)
  }

  private grow(least: number) {
    const values = new this.kind(Math.max(least, Math.ceil(this.values.length * 1.5)))
    values.set(this.values)
    this.values = values
  }
}
