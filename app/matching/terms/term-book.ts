/**
 * Numbers the units of the index, from 0 in the order they are first met. Han characters, pairs and concepts are keyed
 * by a number in one open-addressed table; words of other scripts are few and kept in a map.
 */
export class TermBook {
  /** By slot, a key and its term plus one side by side; 0 in an empty one. */
  private slots = new Uint32Array(1 << 13)
  /** Keys by term; 0 for words. */
  private keys = new Uint32Array(1 << 11)
  private readonly words = new Map<string, number>()
  private readonly wordOf = new Map<number, string>()
  size = 0

  /** The term of a key; −1 when it has none. */
  find(key: number): number {
    return this.slots[this.slotOf(key) + 1]! - 1
  }

  /** The term of a key, giving it one when it is new. */
  add(key: number): number {
    const known = this.find(key)
    if (known >= 0) return known
    const term = this.newTerm(key)
    this.enter(key, term)
    return term
  }

  /** The term of a word; −1 when it has none. */
  findWord(word: string): number {
    return this.words.get(word) ?? -1
  }

  /** The term of a word, giving it one when it is new. */
  addWord(word: string): number {
    const known = this.words.get(word)
    if (known !== undefined) return known
    const term = this.newTerm(0)
    this.words.set(word, term)
    this.wordOf.set(term, word)
    return term
  }

  /** The key of a term; 0 for a word. */
  keyOf(term: number): number {
    return this.keys[term]!
  }

  /** A unit as it is written; empty for a concept. */
  unitOf(term: number): string {
    const key = this.keys[term]!
    if (key === 0) return this.wordOf.get(term) ?? ''
    const [first, second] = [key >>> 16, key & 0xffff]
    if (first === 0) return ''
    return second === 0 ? String.fromCharCode(first) : String.fromCharCode(first, second)
  }

  /** Every word with its term, in the order of the terms. */
  everyWord(): Iterable<[string, number]> {
    return this.words
  }

  /** What `restore` takes: keys by term, and the words in the order of their terms, one a line. */
  saved(): { keys: Uint32Array; words: string } {
    return { keys: this.keys.slice(0, this.size), words: Array.from(this.words.keys()).join('\n') }
  }

  /** A book from what was saved. */
  static restore(keys: Uint32Array, words: string): TermBook {
    const book = new TermBook()
    const each = words.split('\n')[Symbol.iterator]()
    for (const key of keys) {
      if (key === 0) book.addWord(each.next().value ?? '')
      else book.add(key)
    }
    return book
  }

  private newTerm(key: number): number {
    if (this.size === this.keys.length) this.grow()
    this.keys[this.size] = key
    return this.size++
  }

  private enter(key: number, term: number) {
    const at = this.slotOf(key)
    this.slots[at] = key
    this.slots[at + 1] = term + 1
  }

  /** The slot in which a key stands, or would stand. */
  private slotOf(key: number): number {
    const { slots } = this
    const mask = slots.length - 2
    for (let at = (hashOf(key) << 1) & mask; ; at = (at + 2) & mask) {
      if (slots[at] === key || slots[at + 1] === 0) return at
    }
  }

  private grow() {
    const keys = new Uint32Array(this.keys.length * 2)
    keys.set(this.keys)
    this.keys = keys
    this.slots = new Uint32Array(keys.length * 4)
    for (let term = 0; term < this.size; term++) if (keys[term] !== 0) this.enter(keys[term]!, term)
  }
}

/** The key of a Han character (`second` is 0) or pair. */
export function hanKey(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}

/** The key of a concept, numbered from 0: below every key of a Han character. */
export function conceptKey(concept: number): number {
  return concept + 1
}

function hashOf(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
