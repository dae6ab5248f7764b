import { caseFrom, caseText, type StoredCase } from '#app/domain/capability/case.ts'
import type { CapabilityEntry, CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { countingNames } from '#app/domain/company/qualification.ts'
import { MATURITIES, type Maturity, type Opening } from '#app/domain/vocabulary.ts'
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

/** What the engine reads of a scenario besides its title. */
export function needText({
  summary,
  requirement,
  openings,
}: Pick<ScenarioEntry, 'summary' | 'requirement'> & {
  openings: readonly Pick<Opening, 'note' | 'quantity' | 'conditions'>[]
}): string {
  const opened = openings.flatMap(({ note, quantity = '', conditions = '' }) => [note, quantity, conditions])
  return lines([summary, requirement, ...opened])
}

/** What the engine reads of a capability alone besides its title. */
export function capabilityText({
  companyName,
  text,
  cases,
}: Pick<CapabilityEntry, 'companyName' | 'text'> & { cases: readonly StoredCase[] }): string {
  return lines([companyName, text, ...cases.map((one) => caseText(caseFrom(one)))])
}

/** A scenario as the engine matches it. */
export function needOf(scenario: MatchedScenario): Profile {
  const { id, title, tagIds, requiredTagIds, freeTags, district, stage, openings } = scenario
  return {
    id,
    title,
    text: needText(scenario),
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
    text: lines([company.intro, ...all.flatMap(({ text, cases }) => [text, ...cases.map(caseText)])]),
    tags: unique(all.flatMap(({ tagIds }) => tagIds)),
    freeTags: unique(all.flatMap(({ freeTags }) => freeTags)),
    district: company.district,
    maturity: furthest(all.map(({ maturity }) => maturity)),
    wishes: unique(all.flatMap(({ wishes }) => wishes)),
    qualifications: countingNames(company.qualifications),
    cases: all.reduce((sum, { cases }) => sum + cases.length, 0),
    capacity: company.capacity,
  }
}

/** One capability alone, for finding it by words and for saying which of a company's capabilities met a need. */
export function capabilityAlone(capability: CapabilityEntry): Profile {
  const { id, title, cases, tagIds, freeTags, district, maturity, wishes } = capability
  const text = capabilityText(capability)
  return { id, title, text, tags: tagIds, freeTags, district, maturity, wishes, cases: cases.length }
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
