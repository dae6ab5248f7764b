import type { Profile, Side } from '../model.ts'
import { type Market, massOf } from '../score/market.ts'
import { type Knowledge, prepare } from '../score/prepare.ts'
import type { FirstTerms } from '../taxonomy/knowledge.ts'
import { readText } from '../taxonomy/read-text.ts'
import type { TermBook } from '../terms/term-book.ts'
import { BookingSource, PassingSource, type TermSource } from '../terms/term-source.ts'
import { TermCollector } from '../terms/unit-counter.ts'
import { withoutNegated } from '../text/negation.ts'
import { parted, spoken } from '../text/sections.ts'
import { eachUnit } from '../text/segment.ts'
import { type Block, CAPACITY } from './block.ts'
import { SideIndex } from './side-index.ts'
import { Statistics } from './statistics.ts'
import { TextCode } from './text-code.ts'

/** The profiles of both sides, indexed and counted. */
export class Stock {
  readonly book: TermBook
  readonly market: Market
  private readonly source: TermSource

  constructor(
    readonly knowledge: Knowledge,
    { book, weights, concepts, frequent }: FirstTerms,
  ) {
    const { taxonomy } = knowledge
    this.book = book
    this.source = new BookingSource(book)
    const code = new TextCode(frequent)
    const sides = { needs: new SideIndex('needs', code), offers: new SideIndex('offers', code) }
    this.market = { taxonomy, statistics: new Statistics(taxonomy.ids.length), sides, weights, concepts }
  }

  /** Adds a profile, or replaces the one with the same id on that side. */
  put(side: Side, profile: Profile) {
    this.remove(side, profile.id)
    const prepared = prepare(this.knowledge, this.source, side, profile)
    const counting = prepared.terms.filter((_, i) => prepared.times[i]! > 0)
    this.market.statistics.count(side, counting, prepared.tags, prepared.length, 1)
    this.market.sides[side].add(prepared, massOf(this.market, prepared))
  }

  /** Takes a profile out; nothing happens when there is none. */
  remove(side: Side, id: string) {
    const index = this.market.sides[side]
    const slot = index.slotOf(id)
    if (slot < 0) return
    this.count(side, index.blockOf(slot), slot % CAPACITY, -1)
    index.drop(slot)
  }

  private count(side: Side, block: Block, at: number, sign: 1 | -1) {
    const terms = this.termsAt(block, at)
    this.market.statistics.count(side, terms, block.tagsAt(at), block.lengths.values[at]!, sign)
  }

  /** The terms that count in a document: those its text may have, as far as its postings say so. */
  private termsAt(block: Block, at: number): number[] {
    const sections = parted(block.textAt(at))
    const { lexicon } = this.knowledge.taxonomy
    const source = new PassingSource(this.book)
    const collector = new TermCollector(source)
    const { terms } = collector
    const counted = spoken(sections)
    for (const text of [counted, withoutNegated(sections.title), sections.extra]) {
      eachUnit(text, collector)
    }
    for (const text of [counted, sections.extra]) {
      for (const concept of readText(text, lexicon).concepts.keys()) terms.add(source.concept(concept))
    }
    for (const domain of lexicon.domainNamed.values()) terms.add(source.concept(domain))
    return Array.from(terms).filter((term) => block.terms.timesAt(term, at) > 0)
  }
}
