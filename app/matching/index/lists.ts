import { Column } from './column.ts'
import { Offsets } from './offsets.ts'

/**
 * Lists of numbers, one for each document of a block, behind one another in one typed array. Open, they take more;
 * sealed, they take less room.
 */
export class Lists<A extends Uint8Array | Uint16Array> {
  private readonly values: Column<A>
  private readonly open = new Column(Uint32Array)
  private sealed: Offsets | null

  constructor(kind: new (length: number) => A, saved?: SavedLists<A>) {
    this.values = saved ? new Column(kind, saved.values, saved.values.length) : new Column(kind)
    this.sealed = saved ? new Offsets(saved.starts) : null
    this.open.push(0)
  }

  get bytes(): number {
    return this.values.bytes + this.open.bytes + (this.sealed?.bytes ?? 0)
  }

  /** Appends a document's list; only while they are open. */
  push(list: ArrayLike<number>) {
    this.values.append(list)
    this.open.push(this.values.length)
  }

  /** The list of a document, not to be changed. */
  of(at: number): A {
    return this.values.values.subarray(this.from(at), this.from(at + 1)) as A
  }

  /** All lists; that of a document is from `from(at)` to before `from(at + 1)`. */
  get all(): A {
    return this.values.values
  }

  from(at: number): number {
    return this.sealed ? this.sealed.at(at) : this.open.values[at]!
  }

  /** Packs them; nothing can be pushed afterwards. */
  seal() {
    this.values.trim()
    this.sealed ??= new Offsets(this.open.filled())
    this.open.clear()
  }

  saved(): SavedLists<A> {
    return { starts: this.sealed?.all() ?? this.open.filled(), values: this.values.filled() }
  }
}

/** Where each list begins and the last one ends, and the lists. */
interface SavedLists<A> {
  starts: Uint32Array
  values: A
}
