import type { Explanation } from './evidence.ts'
import { explainPair } from './explain/explain-pair.ts'
import { packProfile } from './index/packed-profile.ts'
import { SideIndex } from './index/side-index.ts'
import { Statistics } from './index/statistics.ts'
import { Usage } from './index/usage.ts'
import type { Profile, Ranked, Side, TagNode } from './model.ts'
import { compileProfile } from './score/compile-profile.ts'
import { type RankOptions, rankAgainst } from './score/rank.ts'
import { searchFor } from './score/search.ts'
import { compileTaxonomy } from './taxonomy/compile-taxonomy.ts'
import { inferTags } from './taxonomy/infer-tags.ts'
import { type ResolvedTag, tagResolver } from './taxonomy/resolve-tags.ts'
import { fold } from './text/fold.ts'
import { withoutNegated } from './text/negation.ts'

/** A tag a text speaks of, for suggesting it to its author. `confidence` is 0–1. */
export interface SuggestedTag {
  tag: string
  confidence: number
  from: string[]
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
  /** The score of a pair, as `rank` gives it in either direction, taken apart. */
  explain(need: Profile, offer: Profile): Explanation
  /** Finds profiles of one side by words, word fragments and tag aliases. */
  search(query: string, side: Side, options: { limit: number }): Ranked[]
  resolveTags(words: string[]): ResolvedTag[]
  /** Tags the text speaks of, most certain first. */
  suggestTags(text: string, limit: number): SuggestedTag[]
}

/** Creates an empty engine for a taxonomy. Unknown tag ids in profiles are ignored. */
export function createEngine(nodes: TagNode[]): Engine {
  const taxonomy = compileTaxonomy(nodes)
  const statistics = new Statistics(taxonomy.ids.length)
  const sides: Record<Side, SideIndex> = { needs: new SideIndex(), offers: new SideIndex() }
  const usage = new Usage(statistics, sides)
  const stock = (side: Side) => ({ taxonomy, statistics, index: sides[side] })
  const remove = (side: Side, id: string) => {
    const packed = sides[side].packedOf(id)
    if (!packed) return
    statistics.count(side, packed, -1)
    sides[side].drop(id)
    usage.forget()
  }
  return {
    put(side, profile) {
      remove(side, profile.id)
      const packed = packProfile(compileProfile(taxonomy, side, profile), (unit) => statistics.termFor(unit))
      statistics.count(side, packed, 1)
      sides[side].add(packed)
      usage.forget()
    },
    remove,
    size: (side) => sides[side].size,
    rank(profile, against, options) {
      const query = compileProfile(taxonomy, against === 'offers' ? 'needs' : 'offers', profile)
      return rankAgainst(stock(against), query, against, options)
    },
    explain: (need, offer) => explainPair({ taxonomy, statistics, usage }, need, offer),
    search: (query, side, { limit }) => searchFor(stock(side), query, limit),
    resolveTags: tagResolver(nodes),
    suggestTags: (text, limit) =>
      inferTags(withoutNegated(fold(text)), taxonomy.lexicon)
        .sort((a, b) => b.confidence - a.confidence || a.tag - b.tag)
        .slice(0, limit)
        .map(({ tag, confidence, from }) => ({ tag: taxonomy.ids[tag]!, confidence: confidence / 100, from })),
  }
}
