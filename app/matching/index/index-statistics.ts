import type { Side } from '../model.ts'
import type { Learned } from '../taxonomy/learned.ts'
import type { Stock } from './stock.ts'

/** How large an index is and what it learned from. */
export interface IndexStatistics {
  /** Profiles held, by side. */
  profiles: Record<Side, number>
  /** Different units (characters, pairs, words, concepts) that were met. */
  terms: number
  /** Tags that profiles can have, those people made up included. */
  tags: number
  /** Blocks by side, and places in them that are dead. */
  blocks: Record<Side, number>
  dead: Record<Side, number>
  /** Bytes of the typed arrays. */
  bytes: number
  /** Profiles it learned from, and words entered as tags that it made tags. */
  learnedFrom: number
  folkTags: string[]
}

/** Looks through an index. */
export function statisticsOf({ market, book, knowledge }: Stock, learned: Learned): IndexStatistics {
  const { needs, offers } = market.sides
  const dead = (side: Side) => market.sides[side].blocks.reduce((sum, { size, living }) => sum + size - living, 0)
  return {
    profiles: { needs: needs.size, offers: offers.size },
    terms: book.size,
    tags: knowledge.taxonomy.ids.length,
    blocks: { needs: needs.blocks.length, offers: offers.blocks.length },
    dead: { needs: dead('needs'), offers: dead('offers') },
    bytes: [...needs.blocks, ...offers.blocks].reduce((sum, block) => sum + block.bytes, 0),
    learnedFrom: learned.profiles,
    folkTags: learned.folk,
  }
}
