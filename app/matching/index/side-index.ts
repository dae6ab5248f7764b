import type { Side } from '../model.ts'
import type { Prepared } from '../score/prepare.ts'
import { Block, CAPACITY } from './block.ts'
import { CodeBook } from './code-book.ts'
import { compacted } from './compact.ts'
import { IdTable } from './id-table.ts'
import type { TextCode } from './text-code.ts'

/** The index of one side: blocks of documents, found again by their ids. The last block takes what comes. */
export class SideIndex {
  readonly codes = new CodeBook()
  blocks: Block[] = []
  private readonly table = new IdTable((slot) => this.idAt(slot))

  constructor(
    private readonly side: Side,
    readonly code: TextCode,
  ) {}

  get size(): number {
    return this.table.size
  }

  /** The slot of an id; −1 when it is not held. A slot is the number of a block times its capacity, plus the place. */
  slotOf(id: string): number {
    return this.table.find(id)
  }

  blockOf(slot: number): Block {
    return this.blocks[Math.floor(slot / CAPACITY)]!
  }

  idAt(slot: number): string {
    return this.blockOf(slot).idAt(slot % CAPACITY)
  }

  /** Adds a document; its id must not be held. */
  add(prepared: Prepared, mass: number) {
    const last = this.blocks.at(-1)
    if (last?.isFull) last.seal()
    if (!last || last.isSealed) this.blocks.push(new Block(this.side, this.code))
    const place = this.blocks.at(-1)!.add(prepared, mass, this.codes)
    this.table.add(prepared.id, (this.blocks.length - 1) * CAPACITY + place)
  }

  /** Takes a document out; a block in which most are dead is packed anew. */
  drop(slot: number) {
    const block = this.blockOf(slot)
    const place = slot % CAPACITY
    this.table.remove(block.idAt(place))
    block.alive.values[place] = 0
    block.living--
    if (block.size >= SWEEP_FROM && block.living * 2 < block.size) this.sweep(Math.floor(slot / CAPACITY))
  }

  /** Takes over blocks as they were saved; the last one takes documents again. */
  adopt(blocks: Block[]) {
    this.blocks = blocks.map((block, i) => (i < blocks.length - 1 || block.isFull ? block : compacted(block, true)))
    this.blocks.forEach((block, number) => {
      this.enter(block, number)
    })
  }

  private sweep(number: number) {
    const before = this.blocks[number]!
    for (let place = 0; place < before.size; place++)
      if (before.alive.values[place]) this.table.remove(before.idAt(place))
    const block = compacted(before, number === this.blocks.length - 1)
    this.blocks[number] = block
    this.enter(block, number)
  }

  private enter(block: Block, number: number) {
    for (let place = 0; place < block.size; place++) {
      if (block.alive.values[place]) this.table.add(block.idAt(place), number * CAPACITY + place)
    }
  }
}

/** Smaller blocks are not worth packing. */
const SWEEP_FROM = 64
