/** Finds the slot of an id. It keeps only the slots; `idAt` says which id stands in one. */
export class IdTable {
  /** Slot plus one; 0 is empty, −1 was taken out. */
  private slots = new Int32Array(64)
  private used = 0
  size = 0

  constructor(private readonly idAt: (slot: number) => string) {}

  find(id: string): number {
    const at = this.placeOf(id)
    return at < 0 ? -1 : this.slots[at]! - 1
  }

  /** Enters an id that is not in the table. */
  add(id: string, slot: number) {
    if ((this.used + 1) * 2 > this.slots.length) this.rebuild()
    const mask = this.slots.length - 1
    let at = hashOf(id) & mask
    while (this.slots[at] !== 0) at = (at + 1) & mask
    this.slots[at] = slot + 1
    this.used++
    this.size++
  }

  remove(id: string) {
    const at = this.placeOf(id)
    if (at < 0) return
    this.slots[at] = -1
    this.size--
  }

  private placeOf(id: string): number {
    const mask = this.slots.length - 1
    for (let at = hashOf(id) & mask; this.slots[at] !== 0; at = (at + 1) & mask) {
      const slot = this.slots[at]!
      if (slot > 0 && this.idAt(slot - 1) === id) return at
    }
    return -1
  }

  private rebuild() {
    const before = this.slots
    let length = 64
    while (length < (this.size + 1) * 3) length *= 2
    this.slots = new Int32Array(length)
    this.used = 0
    this.size = 0
    for (const slot of before) if (slot > 0) this.add(this.idAt(slot - 1), slot - 1)
  }
}

/** FNV-1a over the UTF-16 code units. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
