import type { Side } from '../model.ts'
import type { Prepared } from '../score/prepare.ts'
import type { WeighedTag } from '../taxonomy/weigh-tags.ts'
import { joined } from '../text/sections.ts'
import type { CodeBook } from './code-book.ts'
import { Column } from './column.ts'
import { Lists } from './lists.ts'
import { packFacts } from './packed-facts.ts'
import { packTags, unpackTags } from './packed-tags.ts'
import { HASHES, sketchOf } from './sketch.ts'
import { TagPostings } from './tag-postings.ts'
import { TermPostings } from './term-postings.ts'
import type { TextCode } from './text-code.ts'

/**
 * Up to 16,384 documents of one side with their inverted lists, all in typed arrays. A document is named by its place
 * in the block; places are given in order and never used again.
 */
export class Block {
  readonly terms: TermPostings
  readonly tags: TagPostings
  readonly ids: Lists<Uint8Array>
  readonly texts: Lists<Uint8Array>
  readonly weighed: Lists<Uint8Array>
  readonly voices: Lists<Uint16Array>
  readonly facts: Lists<Uint16Array>
  /** Sketches of the texts, one behind the other. */
  readonly sketches: Column<Uint8Array>
  /** Units of the text, all repeats included. */
  readonly lengths: Column<Uint16Array>
  /** Of a need: what an offer that answered every word of it in full would reach. */
  readonly masses: Column<Uint16Array>
  readonly alive: Column<Uint8Array>
  living: number

  constructor(
    readonly side: Side,
    readonly code: TextCode,
    parts: BlockParts = emptyParts(side),
  ) {
    this.terms = parts.terms
    this.tags = parts.tags
    this.ids = parts.ids
    this.texts = parts.texts
    this.weighed = parts.weighed
    this.voices = parts.voices
    this.facts = parts.facts
    this.sketches = parts.sketches
    this.lengths = parts.lengths
    this.masses = parts.masses
    this.alive = parts.alive
    this.living = parts.alive.filled().reduce((sum, one) => sum + one, 0)
  }

  get size(): number {
    return this.alive.length
  }

  get isFull(): boolean {
    return this.size === CAPACITY
  }

  get isSealed(): boolean {
    return this.terms.isSealed
  }

  /** Bytes of its arrays, room to grow included. */
  get bytes(): number {
    const { terms, tags, ids, texts, weighed, voices, facts, sketches, lengths, masses, alive } = this
    const parts = [terms, tags, ids, texts, weighed, voices, facts, sketches, lengths, masses, alive]
    return parts.reduce((sum, part) => sum + part.bytes, 0)
  }

  /** Adds a document and returns its place. */
  add(prepared: Prepared, mass: number, codes: CodeBook): number {
    const place = this.size
    const { terms, times, vector, sections, tags, voices, facts } = prepared
    for (let i = 0; i < terms.length; i++) this.terms.append(terms[i]!, place, times[i]!)
    for (let i = 0; i < vector.tags.length; i++) this.tags.append(vector.tags[i]!, place, vector.weights[i]!)
    this.ids.push(ENCODER.encode(prepared.id))
    this.texts.push(this.code.pack(joined(sections)))
    this.weighed.push(packTags(tags))
    this.voices.push(voices)
    this.facts.push(packFacts(facts, codes))
    this.sketches.append(sketchOf(sections))
    this.lengths.push(prepared.length)
    if (this.side === 'needs') this.masses.push(mass)
    this.alive.push(1)
    this.living++
    return place
  }

  /** Packs a block that takes no more. */
  seal() {
    for (const part of [this.terms, this.tags, this.ids, this.texts, this.weighed, this.voices, this.facts]) part.seal()
    for (const part of [this.sketches, this.lengths, this.masses, this.alive]) part.trim()
  }

  idAt(place: number): string {
    return idIn(this.ids.of(place))
  }

  sketchAt(place: number): Uint8Array {
    return this.sketches.values.subarray(place * HASHES, (place + 1) * HASHES)
  }

  textAt(place: number): string {
    return this.code.unpack(this.texts.of(place))
  }

  tagsAt(place: number): WeighedTag[] {
    return unpackTags(this.side, this.weighed.of(place))
  }
}

/** What a block is made of. */
export type BlockParts = Pick<
  Block,
  'terms' | 'tags' | 'ids' | 'texts' | 'weighed' | 'voices' | 'facts' | 'sketches' | 'lengths' | 'masses' | 'alive'
>

function emptyParts(side: Side): BlockParts {
  return {
    terms: new TermPostings(placesInColumns(side)),
    tags: new TagPostings(),
    ids: new Lists(Uint8Array),
    texts: new Lists(Uint8Array),
    weighed: new Lists(Uint8Array),
    voices: new Lists(Uint16Array),
    facts: new Lists(Uint16Array),
    sketches: new Column(Uint8Array),
    lengths: new Column(Uint16Array),
    masses: new Column(Uint16Array),
    alive: new Column(Uint8Array),
  }
}

/** Columns have room for two times; a need counts a term up to three. */
export function placesInColumns(side: Side): number {
  return side === 'offers' ? CAPACITY : 0
}

/** Documents a block can hold: two to the fourteenth, so that a place and two bits fit into 16. */
export const CAPACITY = 16_384
const ENCODER = new TextEncoder()
const DECODER = new TextDecoder()

/** The id in bytes; nearly all are letters and digits, for which a decoder is not needed. */
function idIn(bytes: Uint8Array): string {
  let id = ''
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! > 127) return DECODER.decode(bytes)
    id += String.fromCharCode(bytes[i]!)
  }
  return id
}
