import { hasOutgrown } from '#app/domain/catalogue/relearning.ts'
import { createEngine } from '#app/matching/engine.ts'
import { learnTags, type Sided } from '#app/matching/learn-tags.ts'
import type { Profile, Side } from '#app/matching/model.ts'
import { builtIndex } from '../matching-index/build-index.server.ts'
import { HeldIndex } from '../matching-index/held-index.ts'
import { lessonsAmong, type Named } from '../matching-index/lessons.ts'
import type { Indexes } from '../matching-index/saved-indexes.server.ts'
import { capabilityAlone, needOf, offerOf } from './profiles.ts'
import type { Entries, Shelves } from './shelves.server.ts'

/** Indexes of everything, learned from it. Nobody is answered meanwhile: this is for the start. */
export function freshIndexes(entries: Entries, now: Date): Indexes {
  const learned = learnTags(entries.tags.nodes, lessonsOf(entries))
  const index = new HeldIndex(createEngine(entries.tags.nodes, learned), now)
  const words = new HeldIndex(createEngine(entries.tags.nodes), now)
  bringUpToDate({ index, words }, entries)
  index.changed.clear()
  words.changed.clear()
  return { index, words }
}

/** Makes indexes of earlier entries ones of these. */
export function bringUpToDate({ index, words }: Indexes, entries: Entries) {
  index.keepOnly('needs', entries.scenarios)
  index.keepOnly('offers', entries.companies)
  words.keepOnly('offers', entries.capabilities)
  for (const [side, profile] of matched(entries)) index.put(side, profile)
  for (const [side, profile] of found(entries)) words.put(side, profile)
}

/** Builds both indexes anew while the old ones answer, and takes in what has changed in between. */
export async function rebuiltIndexes(shelves: Shelves, now: Date): Promise<Indexes> {
  const { nodes } = shelves.tags
  const index = await builtIndex({ nodes, learnedAt: now, learns: true, profiles: matched(shelves) })
  const words = await builtIndex({ nodes, learnedAt: now, learns: false, profiles: found(shelves) })
  index.catchUpWith(shelves.index, (side, id) => matchedOne(shelves, side, id))
  words.catchUpWith(shelves.words, (_, id) => capabilityAlone(shelves.capabilities.get(id)!))
  return { index, words }
}

/** Whether what is published has become so different from what was learned from that the index should learn again. */
export function isOutgrown({ index }: Indexes): boolean {
  return hasOutgrown({ changed: index.changed.size, published: index.size })
}

function lessonsOf(entries: Entries): Sided[] {
  const all: Named[] = [
    ...Array.from(entries.scenarios.keys(), (id) => ['needs', id] as const),
    ...Array.from(entries.companies.keys(), (id) => ['offers', id] as const),
  ]
  return lessonsAmong(all).map(([side, id]) => [side, matchedOne(entries, side, id)])
}

function* matched({ scenarios, companies }: Entries): Generator<Sided> {
  for (const scenario of scenarios.values()) yield ['needs', needOf(scenario)]
  for (const company of companies.values()) yield ['offers', offerOf(company)]
}

function* found({ capabilities }: Entries): Generator<Sided> {
  for (const capability of capabilities.values()) yield ['offers', capabilityAlone(capability)]
}

/** What the index holds under an id is on the shelf. */
function matchedOne({ scenarios, companies }: Entries, side: Side, id: string): Profile {
  return side === 'needs' ? needOf(scenarios.get(id)!) : offerOf(companies.get(id)!)
}
