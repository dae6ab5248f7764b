import { conceptKey, hanKey, type TermBook } from './term-book.ts'

/** Gives units their term numbers. */
export interface TermSource {
  /** A Han character (`second` is 0) or pair, by UTF-16 code units. */
  han(first: number, second: number): number
  word(word: string): number
  concept(concept: number): number
}

/** Numbers units in a book; new ones get a number. For what is put into the index. */
export class BookingSource implements TermSource {
  constructor(private readonly book: TermBook) {}

  han(first: number, second: number): number {
    return this.book.add(hanKey(first, second))
  }

  word(word: string): number {
    return this.book.addWord(word)
  }

  concept(concept: number): number {
    return this.book.add(conceptKey(concept))
  }
}

/**
 * Numbers units by a book without writing into it: unknown ones get numbers beyond it, the same for as long as the source
 * lives. For queries, whose words must not stay.
 */
export class PassingSource implements TermSource {
  private readonly beyond = new Map<number | string, number>()

  constructor(private readonly book: TermBook) {}

  han(first: number, second: number): number {
    return this.keyed(hanKey(first, second))
  }

  word(word: string): number {
    const term = this.book.findWord(word)
    return term < 0 ? this.unknown(word) : term
  }

  concept(concept: number): number {
    return this.keyed(conceptKey(concept))
  }

  private keyed(key: number): number {
    const term = this.book.find(key)
    return term < 0 ? this.unknown(key) : term
  }

  private unknown(key: number | string): number {
    const known = this.beyond.get(key)
    if (known !== undefined) return known
    const term = this.book.size + this.beyond.size
    this.beyond.set(key, term)
    return term
  }
}
