import type { CapabilityEntry, CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { MATURITIES, type Maturity } from '#app/domain/vocabulary.ts'
import type { Profile } from '#app/matching/model.ts'

/** What of a scenario the engine reads. */
export type MatchedScenario = Pick<
  ScenarioEntry,
  | 'id'
  | 'title'
  | 'summary'
  | 'requirement'
  | 'tagIds'
  | 'requiredTagIds'
  | 'freeTags'
  | 'district'
  | 'stage'
  | 'openings'
>

/** A scenario as the engine matches it. */
export function needOf(scenario: MatchedScenario): Profile {
  const { id, title, summary, requirement, tagIds, requiredTagIds, freeTags, district, stage, openings } = scenario
  return {
    id,
    title,
    text: lines([summary, requirement, ...openings.map(({ note }) => note)]),
    tags: tagIds,
    requiredTags: requiredTagIds,
    freeTags,
    district,
    stage,
    openings: unique(openings.map(({ kind }) => kind)),
  }
}

/** A company as the engine matches it: one offer joined from everything it has published. */
export function offerOf(company: CompanyEntry): Profile {
  const all = company.capabilities
  return {
    id: company.id,
    title: lines(all.map(({ title }) => title)),
    text: lines([company.intro, ...all.flatMap(({ text, cases }) => [text, ...cases])]),
    tags: unique(all.flatMap(({ tagIds }) => tagIds)),
    freeTags: unique(all.flatMap(({ freeTags }) => freeTags)),
    district: company.district,
    maturity: furthest(all.map(({ maturity }) => maturity)),
    wishes: unique(all.flatMap(({ wishes }) => wishes)),
    qualifications: company.qualifications,
    cases: all.reduce((sum, { cases }) => sum + cases.length, 0),
    capacity: company.capacity,
  }
}

/** One capability alone, for finding it by words and for saying which of a company's capabilities met a need. */
export function capabilityAlone(capability: CapabilityEntry): Profile {
  const { id, title, companyName, text, cases, tagIds, freeTags, district, maturity, wishes } = capability
  const words = lines([companyName, text, ...cases])
  return { id, title, text: words, tags: tagIds, freeTags, district, maturity, wishes, cases: cases.length }
}

function furthest(maturities: (Maturity | null)[]): Maturity | null {
  return MATURITIES.findLast((maturity) => maturities.includes(maturity)) ?? null
}

function lines(texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)]
}
