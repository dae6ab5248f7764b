type Numbers = Uint8Array | Uint16Array

/**
 * Lists of numbers by key that grow, all in one typed array: a list that has no more room moves to the end and gets twice
 * as much. What it leaves behind is less than the lists themselves, and is gone when they are packed.
 */
export class GrowingLists<A extends Numbers> {
  /** By key, the number of its list plus one; 0 is none. */
  private numbers = new Int32Array(1 << 10)
  private readonly keys: number[] = []
  /** By list, where it begins and ends, side by side. */
  private readonly bounds: number[] = []
  private readonly rooms: number[] = []
  private used = 0
  /** All lists; the one of a number is from `start` to before `end`. */
  values: A

  constructor(private readonly kind: new (length: number) => A) {
    this.values = new kind(1 << 12)
  }

  get bytes(): number {
    return this.values.byteLength + this.numbers.byteLength
  }

  /** The number of a key's list; −1 when it has none. */
  find(key: number): number {
    return key < this.numbers.length ? this.numbers[key]! - 1 : -1
  }

  start(list: number): number {
    return this.bounds[list * 2]!
  }

  end(list: number): number {
    return this.bounds[list * 2 + 1]!
  }

  /** Appends to a key's list and returns how long it is now. */
  append(key: number, value: number): number {
    const known = this.find(key)
    const list = known < 0 ? this.begin(key) : known
    if (this.end(list) - this.start(list) === this.rooms[list]) this.move(list)
    this.values[this.bounds[list * 2 + 1]!++] = value
    return this.end(list) - this.start(list)
  }

  /** Takes a key's list out; the values are those of the list until something is appended. */
  taken(key: number): A {
    const list = this.find(key)
    if (list < 0) return new this.kind(0)
    this.numbers[key] = 0
    return this.values.subarray(this.start(list), this.end(list)) as A
  }

  /** Calls back with every key and its list. */
  each(visit: (key: number, list: A) => void) {
    for (let list = 0; list < this.keys.length; list++) {
      if (this.find(this.keys[list]!) !== list) continue
      visit(this.keys[list]!, this.values.subarray(this.start(list), this.end(list)) as A)
    }
  }

  private begin(key: number): number {
    if (key >= this.numbers.length) {
      const numbers = new Int32Array(Math.max(key + 1, this.numbers.length * 2))
      numbers.set(this.numbers)
      this.numbers = numbers
    }
    this.keys.push(key)
    const start = this.room(FIRST_ROOM)
    this.bounds.push(start, start)
    this.numbers[key] = this.rooms.push(FIRST_ROOM)
    return this.rooms.length - 1
  }

  private move(list: number) {
    const [from, to] = [this.start(list), this.end(list)]
    this.rooms[list]! *= 2
    const start = this.room(this.rooms[list]!)
    this.values.copyWithin(start, from, to)
    this.bounds[list * 2] = start
    this.bounds[list * 2 + 1] = start + to - from
  }

  /** Where as much room begins. */
  private room(size: number): number {
    const start = this.used
    this.used += size
    if (this.used > this.values.length) {
      const values = new this.kind(Math.max(this.used, this.values.length * 2))
      values.set(this.values)
      this.values = values
    }
    return start
  }
}

/** Most keys are met once or twice. */
const FIRST_ROOM = 2
