import type { Explanation } from './evidence.ts'
import { Explainer } from './explain/explainer.ts'
import { type IndexStatistics, statisticsOf } from './index/index-statistics.ts'
import { Stock } from './index/stock.ts'
import type { Profile, Ranked, Side, TagNode } from './model.ts'
import { type Alike, type AlikeOptions, alikeIn } from './score/alike.ts'
import { collapse } from './score/near-duplicates.ts'
import { prepare } from './score/prepare.ts'
import { type Query, queryOf } from './score/query.ts'
import { type Hit, Ranker, type RankOptions } from './score/rank.ts'
import type { Wording } from './score/wording.ts'
import { literally } from './search/literal.ts'
import { type Found, type SearchOptions, searchFor } from './search/search.ts'
import type { Checksum } from './snapshot/parcel.ts'
import { fingerprintOf, packStock, unpackStock } from './snapshot/snapshot.ts'
import { type SuggestedTag, suggestTags } from './suggest-tags.ts'
import { firstTerms, knowledgeOf } from './taxonomy/knowledge.ts'
import { type Learned, NOTHING_LEARNED } from './taxonomy/learned.ts'
import { type ResolvedTag, tagResolver } from './taxonomy/resolve-tags.ts'
import { PassingSource, type TermSource } from './terms/term-source.ts'
import { VOCABULARY, type Vocabulary } from './vocabulary/vocabulary.ts'

/** A line of a ranking with its explanation. */
export interface Explained extends Ranked {
  explanation: Explanation
}

/** Matches needs and offers held in memory. A cache of what the database says: fill it, then keep it up to date. */
export interface Engine {
  /** Adds a profile, or replaces the one with the same id on that side. */
  put(side: Side, profile: Profile): void
  /** Takes a profile out; nothing happens when there is none. */
  remove(side: Side, id: string): void
  size(side: Side): number
  /** The best of `against` for a profile of the other side, which need not have been put. */
  rank(profile: Profile, against: Side, options: RankOptions): Ranked[]
  /** What `rank` gives for each of many profiles, in less time than one after the other. */
  rankMany(profiles: Profile[], against: Side, options: RankOptions): Ranked[][]
  /** The best offers for a need, each with its score taken apart. */
  rankExplained(need: Profile, options: RankOptions): Explained[]
  /** The score of a pair, as `rank` gives it in either direction, taken apart. */
  explain(need: Profile, offer: Profile): Explanation
  /** Finds profiles of one side by words, word fragments and tag aliases. */
  search(query: string, side: Side, options: SearchOptions): Found
  /** Ids of the profiles in whose title or text the words stand letter for letter. */
  literal(query: string, side: Side, limit: number): string[]
  /** The profiles of one side that share the most with a wording (see `wordingOf`), most alike first. */
  alike(side: Side, wording: Wording, options: AlikeOptions): Alike[]
  resolveTags(words: string[]): ResolvedTag[]
  /** Tags the text speaks of or reads like, most certain first. */
  suggestTags(text: string, limit: number): SuggestedTag[]
  statistics(): IndexStatistics
  /** The whole state as pieces of bytes; `mark` is given back by `restoreEngine`. */
  save(mark: unknown, checksum: Checksum): Uint8Array[]
}

/**
 * Creates an empty engine for a taxonomy. Unknown tag ids in profiles are ignored.
 * @param learned what `learnTags` learned from the stock or a sample of it
 */
export function createEngine(nodes: TagNode[], learned = NOTHING_LEARNED, vocabulary = VOCABULARY): Engine {
  const knowledge = knowledgeOf(nodes, vocabulary, learned)
  return engineOn(new Stock(knowledge, firstTerms(knowledge, learned)), learned, nodes, vocabulary)
}

/**
 * An engine as it was saved, and the mark it was saved with.
 * @throws {BrokenParcel} when the bytes are not whole, or were saved with another taxonomy, vocabulary or parameters
 */
export function restoreEngine(
  nodes: TagNode[],
  bytes: Uint8Array,
  checksum: Checksum,
): { engine: Engine; mark: unknown } {
  const { learned, book, mark, fill } = unpackStock(bytes, fingerprintOf(nodes, VOCABULARY, checksum), checksum)
  const knowledge = knowledgeOf(nodes, VOCABULARY, learned)
  const stock = new Stock(knowledge, firstTerms(knowledge, learned, book))
  fill(stock)
  return { engine: engineOn(stock, learned, nodes, VOCABULARY), mark }
}

function engineOn(stock: Stock, learned: Learned, nodes: TagNode[], vocabulary: Vocabulary): Engine {
  const { book, market, knowledge } = stock
  const ranker = new Ranker()
  const explainer = new Explainer(market, knowledge, learned, book)
  const queryFor = (profile: Profile, against: Side, source: TermSource) =>
    queryOf(market, prepare(knowledge, source, against === 'offers' ? 'needs' : 'offers', profile))
  /** Looks further down the rankings than asked, where the copies of what is listed stand, and on while copies fill one. */
  const distinctHits = (
    queries: Query[],
    against: Side,
    options: RankOptions,
    depth = options.limit + COPIES,
  ): Hit[][] =>
    ranker.rank(market, queries, against, { ...options, limit: depth }).map((hits, i) => {
      const distinct = collapse(market.sides[against], hits)
      if (distinct.length > options.limit || hits.length < depth) return distinct.slice(0, options.limit)
      return distinctHits([queries[i]!], against, options, depth * 2)[0]!
    })
  const rankMany = (profiles: Profile[], against: Side, options: RankOptions) => {
    const source = new PassingSource(book)
    const queries = profiles.map((profile) => queryFor(profile, against, source))
    return distinctHits(queries, against, options).map((hits) => hits.map(lineOf))
  }
  return {
    put: (side, profile) => stock.put(side, profile),
    remove: (side, id) => stock.remove(side, id),
    size: (side) => market.sides[side].size,
    rank: (profile, against, options) => rankMany([profile], against, options)[0]!,
    rankMany,
    rankExplained(need, options) {
      const query = queryFor(need, 'offers', new PassingSource(book))
      const hits = distinctHits([query], 'offers', options)[0]!
      const explanations = explainer.pairs(query, hits)
      return hits.map((hit, i) => Object.assign(lineOf(hit), { explanation: explanations[i]! }))
    },
    explain: (need, offer) => explainer.pair(need, offer),
    search: (query, side, options) => searchFor(market, book, query, side, options),
    literal: (query, side, limit) => literally(market, book, query, side, limit),
    alike: (side, wording, options) => alikeIn(market.sides[side], wording, options),
    resolveTags: tagResolver(nodes),
    suggestTags: (text, limit) => suggestTags(knowledge, book, text, limit),
    statistics: () => statisticsOf(stock, learned),
    save: (mark, checksum) => packStock(stock, learned, fingerprintOf(nodes, vocabulary, checksum), mark, checksum),
  }
}

/** What is told of a hit. */
function lineOf({ id, score, alike }: Hit): Ranked {
  return alike ? { id, score, alike } : { id, score }
}

/** Places below a list in which copies of what it lists are looked for. */
const COPIES = 20
