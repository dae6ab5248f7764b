import { Block } from '../index/block.ts'
import { Column } from '../index/column.ts'
import { compacted } from '../index/compact.ts'
import { Lists } from '../index/lists.ts'
import { PostingLists } from '../index/posting-lists.ts'
import type { Side } from '../model.ts'
import type { Parcel } from './parcel.ts'

type Arrays = Parcel['arrays']

/** The arrays of a block under names that begin with `name`. A block that still takes documents is copied first. */
export function packBlock(block: Block, name: string): Arrays {
  const { terms, tags, ...rest } = block.isSealed ? block : compacted(block, false)
  const arrays: Arrays = {}
  for (const [part, postings] of Object.entries({ terms, tags })) {
    const { keys, starts, postings: values } = postings.saved()
    Object.assign(arrays, {
      [`${name}.${part}.keys`]: keys,
      [`${name}.${part}.starts`]: starts,
      [`${name}.${part}`]: values,
    })
  }
  for (const part of LISTS) {
    const { starts, values } = rest[part].saved()
    Object.assign(arrays, { [`${name}.${part}.starts`]: starts, [`${name}.${part}`]: values })
  }
  for (const part of COLUMNS) arrays[`${name}.${part}`] = rest[part].filled()
  return arrays
}

/** The block that was packed under a name. */
export function unpackBlock(side: Side, arrays: Arrays, name: string): Block {
  const u8 = (part: string) => arrays[`${name}.${part}`] as Uint8Array
  const u16 = (part: string) => arrays[`${name}.${part}`] as Uint16Array
  const u32 = (part: string) => arrays[`${name}.${part}`] as Uint32Array
  const sealed = (part: string) => ({ keys: u32(`${part}.keys`), starts: u32(`${part}.starts`) })
  const column = (part: string) => new Column(Uint16Array, u16(part), u16(part).length)
  return new Block(side, {
    terms: new PostingLists(Uint16Array, { ...sealed('terms'), postings: u16('terms') }),
    tags: new PostingLists(Uint32Array, { ...sealed('tags'), postings: u32('tags') }),
    ids: new Lists(Uint8Array, { starts: u32('ids.starts'), values: u8('ids') }),
    texts: new Lists(Uint16Array, { starts: u32('texts.starts'), values: u16('texts') }),
    weighed: new Lists(Uint32Array, { starts: u32('weighed.starts'), values: u32('weighed') }),
    phrases: new Lists(Uint16Array, { starts: u32('phrases.starts'), values: u16('phrases') }),
    facts: new Lists(Uint32Array, { starts: u32('facts.starts'), values: u32('facts') }),
    sketches: new Lists(Uint8Array, { starts: u32('sketches.starts'), values: u8('sketches') }),
    lengths: column('lengths'),
    masses: column('masses'),
    // It will be written to, and the bytes it comes from are not ours.
    alive: new Column(Uint8Array, u8('alive').slice(), u8('alive').length),
  })
}

const LISTS = ['ids', 'texts', 'weighed', 'phrases', 'facts', 'sketches'] as const
const COLUMNS = ['lengths', 'masses', 'alive'] as const
