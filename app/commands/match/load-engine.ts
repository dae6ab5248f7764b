import { readFile } from 'node:fs/promises'
import { createEngine, type Engine } from '#app/matching/engine.ts'
import type { Profile } from '#app/matching/model.ts'
import { type CueFile, type TaxonomyFile, taxonomyNodes } from '#app/matching/taxonomy/read-taxonomy.ts'
import type { CompanyInput, ScenarioInput } from './input-files.ts'

/** An engine filled from files, and the profiles it was filled with, in the files' order. */
export interface LoadedEngine {
  engine: Engine
  needs: Profile[]
  offers: Profile[]
}

/** Fills an engine with the project's taxonomy and the given needs and companies. */
export async function loadEngine(scenarios: ScenarioInput[], companies: CompanyInput[]): Promise<LoadedEngine> {
  const engine = createEngine(taxonomyNodes(await ownFile<TaxonomyFile>('taxonomy'), await ownFile<CueFile>('cues')))
  const needs = scenarios.map((scenario) => needProfile(engine, scenario))
  const offers = companies.map((company) => offerProfile(engine, company))
  for (const need of needs) engine.put('needs', need)
  for (const offer of offers) engine.put('offers', offer)
  return { engine, needs, offers }
}

/** A file of seeds/taxonomy; it belongs to the project, so its shape is not in question. */
async function ownFile<T>(name: string): Promise<T> {
  const text = await readFile(new URL(`../../../seeds/taxonomy/${name}.json`, import.meta.url), 'utf8')
  return JSON.parse(text) as T
}

function needProfile(engine: Engine, { id, title, text, tags, district, stage }: ScenarioInput): Profile {
  return { id, title, text, ...tagsOf(engine, tags), district, stage: STAGES[stage ?? ''] ?? null }
}

function offerProfile(engine: Engine, { id, name, text, tags, district, products }: CompanyInput): Profile {
  const unsaid = products.filter((product) => !text.includes(product))
  return { id, title: name, text: [text, ...unsaid].join('。'), ...tagsOf(engine, tags), district }
}

/** A word that may mean several tags counts as text only: nobody is there to be asked which was meant. */
function tagsOf(engine: Engine, words: string[]): Pick<Profile, 'tags' | 'freeTags'> {
  const resolved = engine.resolveTags(words)
  return {
    tags: Array.from(new Set(resolved.flatMap(({ tagId }) => tagId ?? []))),
    freeTags: resolved.filter(({ tagId }) => tagId === null).map(({ word }) => word),
  }
}

const STAGES: Record<string, Profile['stage']> = {
  早期验证: 'validation',
  融合试验: 'integration',
  综合推广: 'rollout',
}
