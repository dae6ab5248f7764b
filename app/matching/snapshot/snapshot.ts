import type { Stock } from '../index/stock.ts'
import type { Side, TagNode } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Learned } from '../taxonomy/learned.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { packBlock, unpackBlock } from './packed-block.ts'
import { BrokenParcel, type Checksum, type Parcel, packParcel, unpackParcel } from './parcel.ts'

/** What an engine's work depends on besides the profiles: a snapshot is good only for the same. */
export function fingerprintOf(nodes: TagNode[], vocabulary: Vocabulary, checksum: Checksum): number {
  return checksum(new TextEncoder().encode(JSON.stringify([nodes, vocabulary, PARAMETERS])), 0)
}

interface Kept {
  fingerprint: number
  /** What the caller wants to find again, such as how far it had followed the changes. */
  mark: unknown
  folk: string[]
  learnedFrom: number
  learnedWords: string
  bookWords: string
  sizes: Record<Side, number>
  offersLength: number
  blocks: Record<Side, number>
  codes: Record<Side, string[]>
}

/** An engine's whole state as pieces of bytes, to be written one after the other. */
export function packStock(
  stock: Stock,
  learned: Learned,
  fingerprint: number,
  mark: unknown,
  checksum: Checksum,
): Uint8Array[] {
  const { statistics, sides } = stock.market
  const { needs, offers, presence, sizes, offersLength } = statistics.saved()
  const book = stock.book.saved()
  const data: Kept = {
    fingerprint,
    mark,
    folk: learned.folk,
    learnedFrom: learned.profiles,
    learnedWords: learned.words,
    bookWords: book.words,
    sizes,
    offersLength,
    blocks: { needs: sides.needs.blocks.length, offers: sides.offers.blocks.length },
    codes: { needs: sides.needs.codes.words, offers: sides.offers.codes.words },
  }
  const arrays: Parcel['arrays'] = { needs, offers, presence, book: book.keys }
  for (const key of LEARNED) arrays[`learned.${key}`] = learned[key]
  for (const side of SIDES) {
    sides[side].blocks.forEach((block, i) => {
      Object.assign(arrays, packBlock(block, `${side}.${i}`))
    })
  }
  return packParcel({ data, arrays }, checksum)
}

/** What was in a snapshot, ready to be put into a stock. */
export interface Unpacked {
  mark: unknown
  learned: Learned
  book: { keys: Uint32Array; words: string }
  fill(stock: Stock): void
}

/** @throws {BrokenParcel} when the bytes are not whole, or of an engine that reads profiles otherwise */
export function unpackStock(bytes: Uint8Array, fingerprint: number, checksum: Checksum): Unpacked {
  const { data, arrays } = unpackParcel(bytes, checksum)
  const kept = data as Kept
  if (kept.fingerprint !== fingerprint) throw new BrokenParcel('made with another taxonomy, vocabulary or parameters')
  return {
    mark: kept.mark,
    learned: learnedIn(kept, arrays),
    book: { keys: arrays.book as Uint32Array, words: kept.bookWords },
    fill({ market }) {
      const [needs, offers] = [arrays.needs as Int32Array, arrays.offers as Int32Array]
      const presence = arrays.presence as Float64Array
      market.statistics.adopt({ sizes: kept.sizes, offersLength: kept.offersLength, needs, offers, presence })
      for (const side of SIDES) {
        for (const word of kept.codes[side]) market.sides[side].codes.codeOf(word)
        const blocks = Array.from({ length: kept.blocks[side] }, (_, i) =>
          unpackBlock(side, market.sides[side].code, arrays, `${side}.${i}`),
        )
        market.sides[side].adopt(blocks)
      }
    },
  }
}

function learnedIn(kept: Kept, arrays: Parcel['arrays']): Learned {
  const each = Object.fromEntries(LEARNED.map((key) => [key, arrays[`learned.${key}`]]))
  // The arrays are those that `packStock` put under these names.
  const packed = each as Pick<Learned, (typeof LEARNED)[number]>
  return { ...packed, profiles: kept.learnedFrom, words: kept.learnedWords, folk: kept.folk }
}

const SIDES: Side[] = ['needs', 'offers']
const LEARNED = ['keys', 'starts', 'tags', 'sums', 'shares', 'totals', 'teachers', 'focus'] as const
