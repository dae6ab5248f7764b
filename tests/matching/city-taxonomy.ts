import { readFileSync } from 'node:fs'
import { createEngine, type Engine } from '#app/matching/engine.ts'
import { learnTags } from '#app/matching/learn-tags.ts'
import type { Profile } from '#app/matching/model.ts'
import { type CueFile, type TaxonomyFile, taxonomyNodes } from '#app/matching/taxonomy/read-taxonomy.ts'

/** The project's own taxonomy, as the engine is given it. */
export const CITY_TAXONOMY = taxonomyNodes(seed<TaxonomyFile>('taxonomy'), seed<CueFile>('cues'))

/** An engine on the city's taxonomy holding the given profiles. */
export function engineWith({ needs = [], offers = [] }: { needs?: Profile[]; offers?: Profile[] }): Engine {
  const engine = createEngine(CITY_TAXONOMY)
  for (const need of needs) engine.put('needs', need)
  for (const offer of offers) engine.put('offers', offer)
  return engine
}

/** The same, having learned from the profiles it holds. */
export function taughtEngine({ needs = [], offers = [] }: { needs?: Profile[]; offers?: Profile[] }): Engine {
  const sided = [...needs.map((one) => ['needs', one] as const), ...offers.map((one) => ['offers', one] as const)]
  const engine = createEngine(CITY_TAXONOMY, learnTags(CITY_TAXONOMY, sided))
  for (const [side, one] of sided) engine.put(side, one)
  return engine
}

/** A profile of which only the given fields matter. */
export function profile(fields: Partial<Profile> & { id: string }): Profile {
  return { title: '', text: '', tags: [], ...fields }
}

function seed<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../seeds/taxonomy/${name}.json`, import.meta.url), 'utf8')) as T
}
