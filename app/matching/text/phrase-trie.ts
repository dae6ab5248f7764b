import { isLatin } from './segment.ts'

/** Finds listed phrases in text: a trie over UTF-16 code units, its edges in one open-addressed table. */
export class PhraseTrie {
  /** Edge keys (node · 65536 + code unit, plus one; 0 is empty) and the nodes they lead to. */
  private keys = new Float64Array(1024)
  private nodes = new Int32Array(1024)
  private edges = 0
  /** Nodes below the root, by code unit; 0 is none: most of a text begins no phrase. */
  private readonly firsts = new Int32Array(0x10000)
  private nodeCount = 1
  /** By node: number of the phrase that ends there, or −1. */
  private ends: number[] = [-1]
  /** Phrases by number. */
  readonly phrases: string[] = []

  /** The number of a phrase, giving it one when it is new. An empty phrase has none: −1. */
  add(phrase: string): number {
    if (phrase === '') return -1
    let node = 0
    for (let i = 0; i < phrase.length; i++) node = this.childFor(node, phrase.charCodeAt(i))
    if (this.ends[node]! < 0) this.ends[node] = this.phrases.push(phrase) - 1
    return this.ends[node]!
  }

  /** The number of a listed phrase; −1 when it is not listed. */
  numberOf(phrase: string): number {
    let node = 0
    for (let i = 0; i < phrase.length && node >= 0; i++) node = this.child(node, phrase.charCodeAt(i))
    return node > 0 ? this.ends[node]! : -1
  }

  /** Calls back for every listed phrase in the text, also those inside others. Latin words only whole. */
  eachIn(text: string, found: (phrase: number, at: number, end: number) => void) {
    for (let at = 0; at < text.length; at++) {
      if (at > 0 && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))) continue
      let node = this.firsts[text.charCodeAt(at)]! - 1
      for (let i = at; node >= 0; node = ++i < text.length ? this.child(node, text.charCodeAt(i)) : -1) {
        const phrase = this.ends[node]!
        if (phrase >= 0 && !(isLatin(text.charCodeAt(i)) && isLatin(text.charCodeAt(i + 1)))) found(phrase, at, i + 1)
      }
    }
  }

  private child(node: number, unit: number): number {
    const key = node * 0x10000 + unit + 1
    const mask = this.keys.length - 1
    for (let at = slotOf(key, mask); ; at = (at + 1) & mask) {
      if (this.keys[at] === key) return this.nodes[at]!
      if (this.keys[at] === 0) return -1
    }
  }

  private childFor(node: number, unit: number): number {
    const known = this.child(node, unit)
    if (known >= 0) return known
    if (++this.edges * 2 > this.keys.length) this.grow()
    this.ends.push(-1)
    if (node === 0) this.firsts[unit] = this.nodeCount + 1
    this.enter(node * 0x10000 + unit + 1, this.nodeCount)
    return this.nodeCount++
  }

  private enter(key: number, node: number) {
    const mask = this.keys.length - 1
    let at = slotOf(key, mask)
    while (this.keys[at] !== 0) at = (at + 1) & mask
    this.keys[at] = key
    this.nodes[at] = node
  }

  private grow() {
    const [keys, nodes] = [this.keys, this.nodes]
    this.keys = new Float64Array(keys.length * 2)
    this.nodes = new Int32Array(keys.length * 2)
    keys.forEach((key, i) => {
      if (key !== 0) this.enter(key, nodes[i]!)
    })
  }
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key % 0x100000000, 0x9e3779b1) >>> 7) & mask
}
