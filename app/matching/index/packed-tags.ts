import type { Side } from '../model.ts'
import { type WeighedTag, weighed } from '../taxonomy/weigh-tags.ts'

/**
 * Packs weighed tags into bytes: two for the tag, of which fewer than 16,384 can be told apart, one for what is read
 * and, where something is learned, one for that. Those that were entered must stand first.
 */
export function packTags(tags: WeighedTag[]): number[] {
  return tags.flatMap(({ tag, entered, read, learned }) => {
    const upper = (tag >>> 8) + (entered ? ENTERED : 0)
    return learned > 0 ? [tag & 0xff, upper + LEARNED, read, learned] : [tag & 0xff, upper, read]
  })
}

/** The weighed tags that were packed. */
export function unpackTags(side: Side, packed: Uint8Array): WeighedTag[] {
  const tags: WeighedTag[] = []
  for (let at = 0; at < packed.length; at += lengthAt(packed, at)) {
    const upper = packed[at + 1]!
    const learned = upper & LEARNED ? packed[at + 3]! : 0
    tags.push(weighed(side, tagAt(packed, at), (upper & ENTERED) !== 0, packed[at + 2]!, learned))
  }
  return tags
}

/** Writes the tags that somebody entered, of those packed from `from` to before `to`, and returns how many there are. */
export function enteredIn(packed: Uint8Array, from: number, to: number, into: number[]): number {
  let size = 0
  for (let at = from; at < to && packed[at + 1]! & ENTERED; at += lengthAt(packed, at)) into[size++] = tagAt(packed, at)
  return size
}

function tagAt(packed: Uint8Array, at: number): number {
  return ((packed[at + 1]! & UPPER) << 8) + packed[at]!
}

function lengthAt(packed: Uint8Array, at: number): number {
  return packed[at + 1]! & LEARNED ? 4 : 3
}

const ENTERED = 0x80
const LEARNED = 0x40
const UPPER = 0x3f
