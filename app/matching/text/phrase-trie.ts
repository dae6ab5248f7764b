import { isLatin } from './segment.ts'

/**
 * Finds listed phrases in text: a trie over UTF-16 code units, its edges in one open-addressed table. All that there is
 * to know of an edge stands side by side, so that a step along it reads memory in one place.
 */
export class PhraseTrie {
  /** By edge: the node it leaves, its code unit, the node it leads to (0 where there is no edge), what ends there. */
  private edges = new Int32Array(EDGE * 1024)
  private nodeCount = 1
  /** Phrases by number. */
  readonly phrases: string[] = []

  /** The number of a phrase, giving it one when it is new. An empty phrase has none: −1. */
  add(phrase: string): number {
    if (phrase === '') return -1
    let edge = -1
    for (let i = 0; i < phrase.length; i++) edge = this.edgeFor(this.nodeAfter(edge), phrase.charCodeAt(i))
    if (this.phraseAfter(edge) < 0) this.edges[edge + ENDING] = this.phrases.push(phrase)
    return this.phraseAfter(edge)
  }

  /** Calls back for every listed phrase in the text, also those inside others. Latin words only whole. */
  eachIn(text: string, found: (phrase: number, at: number, end: number) => void) {
    for (let at = 0; at < text.length; at++) {
      if (at > 0 && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))) continue
      let edge = this.find(0, text.charCodeAt(at))
      for (let i = at; edge >= 0; edge = ++i < text.length ? this.find(this.nodeAfter(edge), text.charCodeAt(i)) : -1) {
        const phrase = this.phraseAfter(edge)
        if (phrase >= 0 && !(isLatin(text.charCodeAt(i)) && isLatin(text.charCodeAt(i + 1)))) found(phrase, at, i + 1)
      }
    }
  }

  /** The node that an edge leads to; the root before the first. */
  private nodeAfter(edge: number): number {
    return edge < 0 ? 0 : this.edges[edge + TO]!
  }

  /** The number of the phrase that ends after an edge, or −1. */
  private phraseAfter(edge: number): number {
    return this.edges[edge + ENDING]! - 1
  }

  /** The edge from a node by a code unit; −1 when there is none. */
  private find(node: number, unit: number): number {
    const edge = this.slotOf(node, unit)
    return this.edges[edge + TO] === 0 ? -1 : edge
  }

  private edgeFor(node: number, unit: number): number {
    const edge = this.slotOf(node, unit)
    if (this.edges[edge + TO] !== 0) return edge
    if (this.nodeCount * EDGE * 2 > this.edges.length) {
      this.grow()
      return this.edgeFor(node, unit)
    }
    this.edges[edge] = node
    this.edges[edge + UNIT] = unit
    this.edges[edge + TO] = this.nodeCount++
    return edge
  }

  /** Where the edge stands, or would stand. */
  private slotOf(node: number, unit: number): number {
    const { edges } = this
    const mask = edges.length - EDGE
    const mixed = Math.imul(Math.imul(node, 0x85ebca6b) ^ unit, 0x9e3779b1)
    for (let at = (mixed >>> 7) & mask; ; at = (at + EDGE) & mask) {
      if ((edges[at] === node && edges[at + UNIT] === unit) || edges[at + TO] === 0) return at
    }
  }

  private grow() {
    const { edges } = this
    this.edges = new Int32Array(edges.length * 2)
    for (let at = 0; at < edges.length; at += EDGE) {
      if (edges[at + TO] === 0) continue
      this.edges.set(edges.subarray(at, at + EDGE), this.slotOf(edges[at]!, edges[at + UNIT]!))
    }
  }
}

/** Numbers that stand for an edge, and the places among them of all but the first. */
const EDGE = 4
const UNIT = 1
const TO = 2
const ENDING = 3
