import { PostingLists, type SealedLists } from './posting-lists.ts'

/**
 * Which documents of one block have a term, and how often. Most terms have a list of postings, `place · 4 + times`; a
 * term that so many documents have that its list would be larger has a column instead, two bits for each place, in
 * which any document is looked up at once.
 */
export class TermPostings {
  /** The list last found: `list[from]` to before `list[to]`. Of a column it holds until the next is found. */
  list: Uint16Array
  from = 0
  to = 0

  private readonly lists: PostingLists<Uint16Array>
  private readonly columns = new Map<number, Uint8Array>()

  /**
   * @param places how many documents the block can hold; 0 when no term is to have a column, as where times reach 3,
   * the code that stands in columns for a document that has the term and excludes it
   */
  constructor(
    private readonly places: number,
    sealed?: SealedTerms,
  ) {
    this.lists = new PostingLists(Uint16Array, sealed)
    this.list = this.lists.list
    sealed?.common.forEach((term, i) => {
      this.columns.set(term, sealed.bits.subarray(i * this.columnBytes, (i + 1) * this.columnBytes))
    })
  }

  get isSealed(): boolean {
    return this.lists.isSealed
  }

  get bytes(): number {
    return this.lists.bytes + this.columns.size * this.columnBytes
  }

  /** Says that a document has a term; only while it is open. */
  append(term: number, place: number, times: number) {
    const column = this.columns.get(term)
    if (column) mark(column, place, times)
    else if (this.lists.append(term, place * 4 + times) * 2 > this.columnBytes && this.places > 0) this.turn(term)
  }

  /** Whether any document has a term; the list is then at `list`, `from` and `to`. */
  find(term: number): boolean {
    const column = this.columnOf(term)
    if (!column && !this.lists.find(term)) return false
    this.list = column ? SPREAD : this.lists.list
    this.from = column ? 0 : this.lists.from
    this.to = column ? spread(column) : this.lists.to
    return true
  }

  /** The column of a term, to be read by `codeAt`. */
  columnOf(term: number): Uint8Array | undefined {
    return this.columns.size > 0 ? this.columns.get(term) : undefined
  }

  /** How often a document has a term; 0 when it does not have it or excludes it. */
  timesAt(term: number, place: number): number {
    const column = this.columns.get(term)
    if (column) return codeAt(column, place) % EXCLUDED
    return this.lists.find(term) ? this.timesFound(place) : 0
  }

  /** How often a document has the term last found, which has no column. */
  timesFound(place: number): number {
    return Math.max(0, this.lists.between(place * 4, place * 4 + 3)) & 3
  }

  /** Calls back with every term and its list, which holds until the next call. */
  each(visit: (term: number, list: Uint16Array) => void) {
    this.lists.each(visit)
    for (const [term, column] of this.columns) visit(term, SPREAD.subarray(0, spread(column)))
  }

  /** Packs what it holds; nothing can be appended afterwards. */
  seal() {
    this.lists.seal()
    this.list = this.lists.list
  }

  /** What the constructor takes; seals first. */
  saved(): SealedTerms {
    this.seal()
    const bits = new Uint8Array(this.columns.size * this.columnBytes)
    Array.from(this.columns.values()).forEach((column, i) => {
      bits.set(column, i * this.columnBytes)
    })
    return { ...this.lists.saved(), common: Uint32Array.from(this.columns.keys()), bits }
  }

  private get columnBytes(): number {
    return this.places / 4
  }

  private turn(term: number) {
    const column = new Uint8Array(this.columnBytes)
    for (const posting of this.lists.taken(term)) mark(column, posting >> 2, posting & 3)
    this.columns.set(term, column)
  }
}

/** Sealed lists, the terms that have columns, and the columns behind one another. */
export interface SealedTerms extends SealedLists<Uint16Array> {
  common: Uint32Array
  bits: Uint8Array
}

function mark(column: Uint8Array, place: number, times: number) {
  column[place >> 2]! |= (times || EXCLUDED) << (2 * (place & 3))
}

/** How often the document at a place has the term of a column: 0 for not at all, 3 for excluding it. */
export function codeAt(column: Uint8Array, place: number): number {
  return (column[place >> 2]! >> (2 * (place & 3))) & 3
}

/** Writes a column out as a list of postings; returns how many there are. */
function spread(column: Uint8Array): number {
  let size = 0
  for (let four = 0; four < column.length; four++) {
    for (let codes = column[four]!, at = four * 16; codes > 0; codes >>= 2, at += 4) {
      if (codes & 3) SPREAD[size++] = at + ((codes & 3) % EXCLUDED)
    }
  }
  return size
}

/** The most often that a document in a column has a term. */
export const MOST_TIMES = 2
/** The code in a column for times 0: the document has the term and excludes it. */
const EXCLUDED = 3
/** A place and two bits fit into 16. */
const SPREAD = new Uint16Array(2 ** 14)
