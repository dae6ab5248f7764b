import { readFile } from 'node:fs/promises'
import { createEngine, type Engine } from '#app/matching/engine.ts'
import { LESSONS, learnTags, type Sided } from '#app/matching/learn-tags.ts'
import type { Profile, TagNode } from '#app/matching/model.ts'
import { type CueFile, type TaxonomyFile, taxonomyNodes } from '#app/matching/taxonomy/read-taxonomy.ts'
import { type ResolvedTag, tagResolver } from '#app/matching/taxonomy/resolve-tags.ts'
import { VOCABULARY } from '#app/matching/vocabulary/vocabulary.ts'
import type { CompanyInput, ScenarioInput } from './input-files.ts'

/** Profiles of both sides in the files' order, and the taxonomy their tags are of. */
export interface Profiles {
  nodes: TagNode[]
  needs: Profile[]
  offers: Profile[]
}

/** An engine filled from files, and the profiles it was filled with. */
export interface LoadedEngine extends Profiles {
  engine: Engine
}

/** Fills an engine with the project's taxonomy and the given needs and companies. */
export async function loadEngine(scenarios: ScenarioInput[], companies: CompanyInput[]): Promise<LoadedEngine> {
  const nodes = taxonomyNodes(await ownFile<TaxonomyFile>('taxonomy'), await ownFile<CueFile>('cues'))
  const resolve = tagResolver(nodes)
  const needs = scenarios.map((scenario) => needProfile(resolve, scenario))
  const offers = companies.map((company) => offerProfile(resolve, company))
  return { nodes, needs, offers, engine: fillEngine({ nodes, needs, offers }) }
}

/**
 * Creates an engine that has learned from all the profiles (of many, an even sample), then fills it with them.
 * @param learn for measuring: what to learn with instead
 */
export function fillEngine(
  { nodes, needs, offers }: Profiles,
  vocabulary = VOCABULARY,
  learn: typeof learnTags = learnTags,
): Engine {
  const sided: Sided[] = [
    ...needs.map((need) => ['needs', need] as const),
    ...offers.map((offer) => ['offers', offer] as const),
  ]
  const every = Math.max(1, Math.ceil(sided.length / LESSONS))
  const lessons = sided.filter((_, i) => i % every === 0)
  const engine = createEngine(nodes, learn(nodes, lessons, vocabulary), vocabulary)
  for (const [side, profile] of sided) engine.put(side, profile)
  return engine
}

/** A file of seeds/taxonomy; it belongs to the project, so its shape is not in question. */
async function ownFile<T>(name: string): Promise<T> {
  const text = await readFile(new URL(`../../../seeds/taxonomy/${name}.json`, import.meta.url), 'utf8')
  return JSON.parse(text) as T
}

type Resolve = (words: string[]) => ResolvedTag[]

function needProfile(resolve: Resolve, { id, title, text, tags, district, stage }: ScenarioInput): Profile {
  return { id, title, text, ...tagsOf(resolve, tags), district, stage: STAGES[stage ?? ''] ?? null }
}

function offerProfile(resolve: Resolve, { id, name, text, tags, district, products }: CompanyInput): Profile {
  const unsaid = products.filter((product) => !text.includes(product))
  return { id, title: name, text: [text, ...unsaid].join('。'), ...tagsOf(resolve, tags), district }
}

/**
 * A word that may mean several tags stays a free one, as does a word that means none: nobody is there to be asked which
 * was meant. The engine makes a tag of its own of a free word that several profiles share.
 */
function tagsOf(resolve: Resolve, words: string[]): Pick<Profile, 'tags' | 'freeTags'> {
  const resolved = resolve(words)
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
