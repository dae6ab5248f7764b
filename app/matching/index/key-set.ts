/** A set of numbers that tells the place of each among them: a bit for each number, and how many stand before each 32. */
export class KeySet {
  private readonly bits: Uint32Array
  private readonly before: Uint32Array
  private readonly size: number

  /** @param keys in ascending order, each once */
  constructor(keys: Uint32Array) {
    this.size = keys.length
    this.bits = new Uint32Array(keys.length > 0 ? (keys[keys.length - 1]! >>> 5) + 1 : 0)
    this.before = new Uint32Array(this.bits.length)
    for (let i = 0; i < keys.length; i++) this.bits[keys[i]! >>> 5]! |= 1 << (keys[i]! & 31)
    for (let i = 1; i < this.bits.length; i++) this.before[i] = this.before[i - 1]! + bitsIn(this.bits[i - 1]!)
  }

  get bytes(): number {
    return this.bits.byteLength + this.before.byteLength
  }

  /** The place of a key among the keys; −1 when it is none of them. */
  placeOf(key: number): number {
    const word = key >>> 5
    if (word >= this.bits.length) return -1
    const bits = this.bits[word]!
    const bit = 1 << (key & 31)
    return bits & bit ? this.before[word]! + bitsIn(bits & (bit - 1)) : -1
  }

  /** All keys in ascending order. */
  all(): Uint32Array {
    const keys = new Uint32Array(this.size)
    let at = 0
    this.bits.forEach((bits, word) => {
      for (let rest = bits; rest !== 0; rest &= rest - 1) keys[at++] = word * 32 + (31 - Math.clz32(rest & -rest))
    })
    return keys
  }
}

/** How many bits of 32 are set (Warren 2012, Hacker's Delight, 5–1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
