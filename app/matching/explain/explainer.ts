import type { Explanation } from '../evidence.ts'
import { CAPACITY } from '../index/block.ts'
import { unpackFacts } from '../index/packed-facts.ts'
import type { SideIndex } from '../index/side-index.ts'
import type { Profile } from '../model.ts'
import type { Market } from '../score/market.ts'
import { type Knowledge, type Prepared, prepare } from '../score/prepare.ts'
import { type Query, queryOf } from '../score/query.ts'
import { namedUseCases, phrasesFor } from '../taxonomy/infer-tags.ts'
import type { Learned } from '../taxonomy/learned.ts'
import type { TermBook } from '../terms/term-book.ts'
import { PassingSource, type TermSource } from '../terms/term-source.ts'
import { TermCollector } from '../terms/unit-counter.ts'
import { parted, type Sections, spoken } from '../text/sections.ts'
import { eachUnit } from '../text/segment.ts'
import { explainPair, type NeedSide, type OfferSide } from './explain-pair.ts'
import { needWords } from './need-words.ts'
import { meetingPlaces } from './tag-evidence.ts'

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

  /** Pairs of a need with offers of the index, by their slots. */
  pairs(query: Query, source: TermSource, slots: number[]): Explanation[] {
    const need = this.needSide(query, source)
    const index = this.market.sides.offers
    const times = timesIn(index, query.terms, slots)
    return slots.map((slot, i) => explainPair(this.market, need, this.storedOffer(index, slot, times[i]!)))
  }

  private needSide(query: Query, source: TermSource): NeedSide {
    const { prepared } = query
    return {
      query,
      words: needWords(this.market, this.learned, source, prepared),
      places: meetingPlaces(this.market, prepared.tags),
      tags: prepared.tags,
      reasonsFor: (tag, learned) => this.reasons(tag, learned, prepared.phrases, () => prepared.sections),
    }
  }

  private offerSide(need: Prepared, offer: Prepared): OfferSide {
    const counts = new Map(Array.from(offer.terms, (term, i) => [term, offer.times[i]!]))
    return {
      facts: offer.facts,
      answer: { times: Uint8Array.from(need.terms, (term) => counts.get(term) ?? 0), length: offer.length },
      tags: offer.tags,
      reasonsFor: (tag, learned) => this.reasons(tag, learned, offer.phrases, () => offer.sections),
    }
  }

  private storedOffer(index: SideIndex, slot: number, times: Uint8Array): OfferSide {
    const block = index.blockOf(slot)
    const at = slot % CAPACITY
    return {
      facts: unpackFacts(block.facts.of(at), index.codes),
      answer: { times, length: block.lengths.values[at]! },
      tags: block.tagsAt(at),
      reasonsFor: (tag, learned) => this.reasons(tag, learned, block.phrases.of(at), () => parted(block.textAt(at))),
    }
  }

  /** Words for a tag: those that hint at it, else the use cases it is usual in, else those it was learned from. */
  private reasons(tag: number, learned: boolean, phrases: Uint16Array, sections: () => Sections): string[] {
    const { taxonomy, learned: tags } = this.knowledge
    if (learned) return tags.wordsFor(tag, this.termsOf(sections()), REASONS).map((term) => this.book.unitOf(term))
    const hinting = phrasesFor(tag, phrases, taxonomy.lexicon)
    return hinting.length > 0 ? hinting : namedUseCases(tag, spoken(sections()), taxonomy.lexicon)
  }

  private termsOf({ title, body }: Sections): Uint32Array {
    const collector = new TermCollector(new PassingSource(this.book))
    for (const text of [title, body]) eachUnit(text, collector)
    return Uint32Array.from(collector.terms)
  }
}

/** For each slot, how often its document has each of the terms. */
function timesIn(index: SideIndex, terms: Uint32Array, slots: number[]): Uint8Array[] {
  const times = slots.map(() => new Uint8Array(terms.length))
  for (const block of new Set(slots.map((slot) => index.blockOf(slot)))) {
    const here = slots.flatMap((slot, i) => (index.blockOf(slot) === block ? [i] : []))
    for (let place = 0; place < terms.length; place++) {
      if (!block.terms.find(terms[place]!)) continue
      for (const i of here) {
        const first = (slots[i]! % CAPACITY) * 4
        const posting = block.terms.between(first, first + 3)
        if (posting >= 0) times[i]![place] = posting & 3
      }
    }
  }
  return times
}

/** Words that are named for a tag a text merely reads like. */
const REASONS = 4
