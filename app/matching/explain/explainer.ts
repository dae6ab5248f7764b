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
import { PassingSource } from '../terms/term-source.ts'
import { TermCollector } from '../terms/unit-counter.ts'
import { parted, spoken } from '../text/sections.ts'
import { eachUnit } from '../text/segment.ts'
import { explainPair, type NeedSide, type OfferSide } from './explain-pair.ts'
import { NeedWords } from './need-words.ts'
import { KeptReasons, type Reasons, ReasonsOfText } from './reasons.ts'
import { TagMeetings } from './tag-meetings.ts'
import { answerOf, needText } from './text-evidence.ts'
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
    const query = queryOf(this.market, prepare(this.knowledge, source, 'needs', need))
    const theirs = prepare(this.knowledge, source, 'offers', offer)
    return explainPair(this.market, this.needSide(query), this.offerSide(query, theirs))
  }

  /** Pairs of a need with offers of the index that it hit. */
  pairs(query: Query, hits: Hit[]): Explanation[] {
    const need = this.needSide(query)
    const index = this.market.sides.offers
    const slots = hits.map(({ slot }) => slot)
    const times = timesIn(index, query.terms, slots)
    return hits.map((hit, i) => explainPair(this.market, need, this.storedOffer(index, query, hit, times[i]!)))
  }

  private needSide(query: Query): NeedSide {
    const { prepared } = query
    return {
      ...needText(this.market, query, new NeedWords(this.market, this.learned, prepared)),
      meetings: new TagMeetings(this.market, prepared.tags),
      tags: prepared.tags,
      reasons: new KeptReasons(this.reasonsOf(prepared)),
    }
  }

  private offerSide(query: Query, offer: Prepared): OfferSide {
    const counts = new Map(Array.from(offer.terms, (term, i) => [term, offer.times[i]!]))
    const times = Uint8Array.from(query.terms, (term) => counts.get(term) ?? 0)
    return {
      facts: offer.facts,
      tagSum: null,
      answer: answerOf(this.market, query, times, offer.length, null),
      tags: offer.tags,
      reasons: this.reasonsOf(offer),
    }
  }

  private storedOffer(index: SideIndex, query: Query, { slot, tagSum, textSum }: Hit, times: Uint8Array): OfferSide {
    const block = index.blockOf(slot)
    const at = slot % CAPACITY
    const terms = () => this.termsOf(block.textAt(at))
    return {
      facts: unpackFacts(block.facts.of(at), index.codes),
      tagSum,
      answer: answerOf(this.market, query, times, block.lengths.values[at]!, textSum),
      tags: block.tagsAt(at),
      reasons: new ReasonsOfText(this.knowledge, this.book, block.voices.of(at), terms),
    }
  }

  private reasonsOf({ voices, terms, times }: Prepared): Reasons {
    return new ReasonsOfText(this.knowledge, this.book, voices, () => terms.filter((_, i) => times[i]! > 0))
  }

  private termsOf(text: string): Uint32Array {
    const sections = parted(text)
    const collector = new TermCollector(new PassingSource(this.book))
    for (const each of [spoken(sections), sections.extra]) eachUnit(each, collector)
    return Uint32Array.from(collector.terms)
  }
}
