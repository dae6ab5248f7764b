import type { Side } from '../model.ts'
import { type WeighedTag, weighed } from '../taxonomy/weigh-tags.ts'

/** A weighed tag in 32 bits; a taxonomy has fewer than 65,536 tags. */
export function packTag({ tag, entered, read, learned }: WeighedTag): number {
  return tag * 0x10000 + (entered ? ENTERED : 0) + read * 0x80 + learned
}

/** The number of a packed tag. */
export function tagIn(packed: number): number {
  return packed >>> 16
}

/** Whether a packed tag was entered by somebody. */
export function isEntered(packed: number): boolean {
  return (packed & ENTERED) !== 0
}

/** The weighed tag that was packed. */
export function unpackTag(side: Side, packed: number): WeighedTag {
  return weighed(side, tagIn(packed), isEntered(packed), (packed >>> 7) & 0x7f, packed & 0x7f)
}

const ENTERED = 0x4000
