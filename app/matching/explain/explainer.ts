import type { Explanation } from '../evidence.ts'
import { CAPACITY } from '../index/block.ts'
import { unpackFacts } from '../index/packed-facts.ts'
import type { SideIndex } from '../index/side-index.ts'
import type { Profile } from '../model.ts'
import type { Market } from '../score/market.ts'
import { type Knowledge, type Prepared, prepare } from '../score/prepare.ts'
import { type Query, queryOf } from '../score/query.ts'
import type { Hit } from '../score/rank.ts'
import type { Learned } from '../taxonomy/learned.ts'
import type { TermBook } from '../terms/term-book.ts'
import { PassingSource, type TermSource } from '../terms/term-source.ts'
import { TermCollector } from '../terms/unit-counter.ts'
import { parted, spoken } from '../text/sections.ts'
import { eachUnit } from '../text/segment.ts'
import { explainPair, type NeedSide, type OfferSide } from './explain-pair.ts'
import { NeedWords } from './need-words.ts'
import { Reasons } from './reasons.ts'
import { TagMeetings } from './tag-meetings.ts'
import { conceptsOf } from './text-evidence.ts'
import { timesIn } from './times-in.ts'

/** Explains pairs, of profiles as they are given or of documents of the index. */
export class Explainer {
  constructor(
    private readonly market: Market,
    private readonly knowledge: Knowledge,
    private readonly learned: Learned,
    private readonly book: TermBook,
  ) {}

  /** A pair of profiles, neither of which has to be in the index. */
  pair(need: Profile, offer: Profile): Explanation {
    const source = new PassingSource(this.book)
    const mine = prepare(this.knowledge, source, 'needs', need)
    const theirs = prepare(this.knowledge, source, 'offers', offer)
    return explainPair(this.market, this.needSide(queryOf(this.market, mine), source), this.offerSide(mine, theirs))
  }

  /** Pairs of a need with offers of the index that it hit. */
  pairs(query: Query, source: TermSource, hits: Hit[]): Explanation[] {
    const need = this.needSide(query, source)
    const index = this.market.sides.offers
    const slots = hits.map(({ slot }) => slot)
    const times = timesIn(index, query.terms, slots)
    return hits.map((hit, i) => explainPair(this.market, need, this.storedOffer(index, hit, times[i]!)))
  }

  private needSide(query: Query, source: TermSource): NeedSide {
    const { prepared } = query
    return {
      query,
      words: new NeedWords(this.market, this.learned, source, prepared),
      concepts: conceptsOf(this.market, query),
      meetings: new TagMeetings(this.market, prepared.tags),
      tags: prepared.tags,
      reasons: this.reasonsOf(prepared),
    }
  }

  private offerSide(need: Prepared, offer: Prepared): OfferSide {
    const counts = new Map(Array.from(offer.terms, (term, i) => [term, offer.times[i]!]))
    return {
      facts: offer.facts,
      tagSum: null,
      answer: { times: Uint8Array.from(need.terms, (term) => counts.get(term) ?? 0), length: offer.length },
      tags: offer.tags,
      reasons: this.reasonsOf(offer),
    }
  }

  private storedOffer(index: SideIndex, { slot, tagSum }: Hit, times: Uint8Array): OfferSide {
    const block = index.blockOf(slot)
    const at = slot % CAPACITY
    return {
      facts: unpackFacts(block.facts.of(at), index.codes),
      tagSum,
      answer: { times, length: block.lengths.values[at]! },
      tags: block.tagsAt(at),
      reasons: new Reasons(this.knowledge, this.book, block.voices.of(at), () => this.termsOf(block.textAt(at))),
    }
  }

  private reasonsOf({ voices, terms, times }: Prepared): Reasons {
    return new Reasons(this.knowledge, this.book, voices, () => terms.filter((_, i) => times[i]! > 0))
  }

  private termsOf(text: string): Uint32Array {
    const sections = parted(text)
    const collector = new TermCollector(new PassingSource(this.book))
    for (const each of [spoken(sections), sections.extra]) eachUnit(each, collector)
    return Uint32Array.from(collector.terms)
  }
}
