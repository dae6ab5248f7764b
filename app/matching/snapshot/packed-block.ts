import { Block, placesInColumns } from '../index/block.ts'
import { Column } from '../index/column.ts'
import { compacted } from '../index/compact.ts'
import { Lists } from '../index/lists.ts'
import { TagPostings } from '../index/tag-postings.ts'
import { TermPostings } from '../index/term-postings.ts'
import type { TextCode } from '../index/text-code.ts'
import type { Side } from '../model.ts'
import type { Parcel } from './parcel.ts'

type Arrays = Parcel['arrays']

/** The arrays of a block under names that begin with `name`. A block that still takes documents is copied first. */
export function packBlock(block: Block, name: string): Arrays {
  const { terms, tags, ...rest } = block.isSealed ? block : compacted(block, false)
  const arrays: Arrays = {}
  for (const [part, postings] of Object.entries({ terms, tags })) {
    for (const [kind, values] of Object.entries(postings.saved())) arrays[`${name}.${part}.${kind}`] = values
  }
  for (const part of LISTS) {
    const { starts, values } = rest[part].saved()
    Object.assign(arrays, { [`${name}.${part}.starts`]: starts, [`${name}.${part}`]: values })
  }
  for (const part of COLUMNS) arrays[`${name}.${part}`] = rest[part].filled()
  return arrays
}

/** The block that was packed under a name. */
export function unpackBlock(side: Side, code: TextCode, arrays: Arrays, name: string): Block {
  const u8 = (part: string) => arrays[`${name}.${part}`] as Uint8Array
  const u16 = (part: string) => arrays[`${name}.${part}`] as Uint16Array
  const u32 = (part: string) => arrays[`${name}.${part}`] as Uint32Array
  const sealed = (part: string) => ({ keys: u32(`${part}.keys`), starts: u32(`${part}.starts`) })
  const column = (part: string) => new Column(Uint16Array, u16(part), u16(part).length)
  return new Block(side, code, {
    terms: new TermPostings(placesInColumns(side), {
      ...sealed('terms'),
      postings: u16('terms.postings'),
      common: u32('terms.common'),
      bits: u8('terms.bits'),
    }),
    tags: new TagPostings({ ...sealed('tags'), places: u16('tags.places'), weights: u8('tags.weights') }),
    ids: new Lists(Uint8Array, { starts: u32('ids.starts'), values: u8('ids') }),
    texts: new Lists(Uint8Array, { starts: u32('texts.starts'), values: u8('texts') }),
    weighed: new Lists(Uint8Array, { starts: u32('weighed.starts'), values: u8('weighed') }),
    voices: new Lists(Uint16Array, { starts: u32('voices.starts'), values: u16('voices') }),
    facts: new Lists(Uint16Array, { starts: u32('facts.starts'), values: u16('facts') }),
    sketches: new Column(Uint8Array, u8('sketches'), u8('sketches').length),
    lengths: column('lengths'),
    masses: column('masses'),
    // It will be written to, and the bytes it comes from are not ours.
    alive: new Column(Uint8Array, u8('alive').slice(), u8('alive').length),
  })
}

const LISTS = ['ids', 'texts', 'weighed', 'voices', 'facts'] as const
const COLUMNS = ['sketches', 'lengths', 'masses', 'alive'] as const
