import { Column } from './column.ts'

/** Lists of numbers, one for each document of a block, behind one another in one typed array. */
export class Lists<A extends Uint8Array | Uint16Array | Uint32Array> {
  private readonly starts: Column<Uint32Array>
  private readonly values: Column<A>

  constructor(kind: new (length: number) => A, saved?: { starts: Uint32Array; values: A }) {
    this.starts = new Column(Uint32Array, saved?.starts ?? Uint32Array.of(0), saved?.starts.length ?? 1)
    this.values = saved ? new Column(kind, saved.values, saved.values.length) : new Column(kind)
  }

  get bytes(): number {
    return this.starts.bytes + this.values.bytes
  }

  push(list: ArrayLike<number>) {
    this.values.append(list)
    this.starts.push(this.values.length)
  }

  /** The list of a document, not to be changed. */
  of(at: number): A {
    const { values } = this.starts
    return this.values.values.subarray(values[at]!, values[at + 1]!) as A
  }

  /** All lists; that of a document is from `from(at)` to before `from(at + 1)`. */
  get all(): A {
    return this.values.values
  }

  from(at: number): number {
    return this.starts.values[at]!
  }

  trim() {
    this.starts.trim()
    this.values.trim()
  }

  saved(): { starts: Uint32Array; values: A } {
    return { starts: this.starts.filled(), values: this.values.filled() }
  }
}
