import type { Side } from '../model.ts'
import { type WeighedTag, weighed } from '../taxonomy/weigh-tags.ts'

/** A weighed tag in 32 bits; a taxonomy has fewer than 65,536 tags. */
export function packTag({ tag, entered, read, learned }: WeighedTag): number {
  return tag * 0x10000 + (entered ? 0x4000 : 0) + read * 0x80 + learned
}

/** The weighed tag that was packed. */
export function unpackTag(side: Side, packed: number): WeighedTag {
  return weighed(side, packed >>> 16, (packed & 0x4000) !== 0, (packed >>> 7) & 0x7f, packed & 0x7f)
}
