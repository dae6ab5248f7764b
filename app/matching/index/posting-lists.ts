import { GrowingLists } from './growing-lists.ts'
import { KeySet } from './key-set.ts'
import { Offsets } from './offsets.ts'

type Numbers = Uint8Array | Uint16Array

/** The keys in order, where their lists begin, and the lists. */
export interface SealedLists<A extends Numbers> {
  keys: Uint32Array
  starts: Uint32Array
  postings: A
}

/**
 * Postings of one block by key (a term or a tag), each list in the order of the documents. Open, it takes more; sealed,
 * it is three typed arrays.
 */
export class PostingLists<A extends Numbers> {
  /** The list last found: `list[from]` to before `list[to]`. */
  list: A
  from = 0
  to = 0

  private open: GrowingLists<A> | null
  private keys = new KeySet(new Uint32Array(0))
  private starts = new Offsets(new Uint32Array(1))
  private postings: A

  constructor(
    private readonly kind: new (length: number) => A,
    sealed?: SealedLists<A>,
  ) {
    this.open = sealed ? null : new GrowingLists(kind)
    this.postings = sealed?.postings ?? new kind(0)
    this.list = this.postings
    if (sealed) {
      this.keys = new KeySet(sealed.keys)
      this.starts = new Offsets(sealed.starts)
    }
  }

  get isSealed(): boolean {
    return this.open === null
  }

  get bytes(): number {
    return this.open?.bytes ?? this.keys.bytes + this.starts.bytes + this.postings.byteLength
  }

  /** Appends to a key's list and returns how long it is now; only while it is open. */
  append(key: number, posting: number): number {
    return this.open!.append(key, posting)
  }

  /** Takes a key's list out; only while it is open, and to be read before anything is appended. */
  taken(key: number): A {
    return this.open!.taken(key)
  }

  /** Whether there is a list for a key; it is then at `list`, `from` and `to`. */
  find(key: number): boolean {
    if (this.open) {
      const found = this.open.find(key)
      if (found < 0) return false
      this.list = this.open.values
      this.from = this.open.start(found)
      this.to = this.open.end(found)
      return true
    }
    const at = this.keys.placeOf(key)
    if (at < 0) return false
    this.from = this.starts.at(at)
    this.to = this.starts.at(at + 1)
    return true
  }

  /** The first posting from `low` to `high` in the list last found; −1 when there is none. */
  between(low: number, high: number): number {
    const { list } = this
    let from = this.from
    let to = this.to
    while (from < to) {
      const middle = (from + to) >> 1
      if (list[middle]! < low) from = middle + 1
      else to = middle
    }
    return from < this.to && list[from]! <= high ? list[from]! : -1
  }

  /** Calls back with every key and its list. */
  each(visit: (key: number, list: A) => void) {
    if (this.open) this.open.each(visit)
    else
      this.keys.all().forEach((key, i) => {
        visit(key, this.postings.subarray(this.starts.at(i), this.starts.at(i + 1)) as A)
      })
  }

  /** Packs the lists; nothing can be appended afterwards. */
  seal() {
    if (!this.open) return
    const lists: { key: number; list: A }[] = []
    this.open.each((key, list) => lists.push({ key, list }))
    lists.sort((one, other) => one.key - other.key)
    this.keys = new KeySet(Uint32Array.from(lists, ({ key }) => key))
    const starts = new Uint32Array(lists.length + 1)
    lists.forEach(({ list }, i) => {
      starts[i + 1] = starts[i]! + list.length
    })
    this.starts = new Offsets(starts)
    this.postings = new this.kind(starts.at(-1)!)
    lists.forEach(({ list }, i) => {
      this.postings.set(list, starts[i])
    })
    this.open = null
    this.list = this.postings
  }

  /** What the constructor takes; seals first. */
  saved(): SealedLists<A> {
    this.seal()
    return { keys: this.keys.all(), starts: this.starts.all(), postings: this.postings }
  }
}
