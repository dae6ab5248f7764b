/**
 * Where lists that stand behind one another begin, in a little more than two bytes for each: the beginning of every few
 * of them, and how far from it each of those lies.
 */
export class Offsets {
  private readonly bases: Uint32Array
  private readonly steps: Uint16Array
  /** So many lists, as a power of two, count from one base: as many as let every step fit into 16 bits. */
  private readonly bits: number

  /** @param starts in ascending order */
  constructor(starts: Uint32Array) {
    this.bits = BITS.find((bits) => fits(starts, 1 << bits)) ?? 0
    this.bases = starts.filter((_, at) => at % (1 << this.bits) === 0)
    this.steps = Uint16Array.from(starts, (start, at) => start - this.bases[at >> this.bits]!)
  }

  get bytes(): number {
    return this.bases.byteLength + this.steps.byteLength
  }

  at(list: number): number {
    return this.bases[list >> this.bits]! + this.steps[list]!
  }

  /** All of them, as the constructor takes them. */
  all(): Uint32Array {
    return Uint32Array.from(this.steps, (_, list) => this.at(list))
  }
}

const BITS = [5, 4, 3, 2, 1]

function fits(starts: Uint32Array, group: number): boolean {
  for (let first = 0; first < starts.length; first += group) {
    const last = Math.min(first + group, starts.length) - 1
    if (starts[last]! - starts[first]! > 0xffff) return false
  }
  return true
}
