import type { CapabilityEntry, CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { isOpen } from '#app/domain/catalogue/scenario-facets.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import type { Ranked } from '#app/matching/model.ts'
import { capabilityAlone, needOf, offerOf } from './profiles.ts'
import type { Shelves } from './shelves.server.ts'

/** One line of a ranking. `score` is 0–100; `alike` are those with nearly the same content, which have no line. */
export interface Fit<Entry> {
  entry: Entry
  score: number
  alike: Entry[]
}

/** A ranking is cut here: nobody asks who is in place 5,001. */
export const RANKED_MAX = 5000

/** The place of somebody in a ranking, from 1, alone or in the line of another with the same content; null without one. */
export function placeIn(ranked: readonly Fit<{ id: string }>[], id: string): number | null {
  const at = ranked.findIndex(({ entry, alike }) => [entry, ...alike].some((one) => one.id === id))
  return at < 0 ? null : at + 1
}

/** A line as the engine gives it, by ids. */
export interface RankedLine extends Ranked {
  alike: string[]
}

/** The engine's lines; one that stands for no others says so. */
export function linesOf(ranked: (Ranked & { alike?: string[] })[]): RankedLine[] {
  return ranked.map(({ id, score, alike = [] }) => ({ id, score, alike }))
}

/** A pair with its score taken apart. */
export interface PairFit {
  scenario: ScenarioEntry
  company: CompanyEntry
  explanation: Explanation
  /** Which of the company's capabilities alone scores best; null when none scores at all. */
  metBy: CapabilityEntry | null
}

/** Open scenarios for a company, best first. */
export function fittingScenarios(shelves: Shelves, companyId: string, now: Date, limit: number): Fit<ScenarioEntry>[] {
  const company = shelves.companies.get(companyId)
  if (!company) return []
  const filter = (id: string) => {
    const scenario = shelves.scenarios.get(id)
    return scenario !== undefined && isOpen(scenario, now)
  }
  const ranked = shelves.engine.rank(offerOf(company), 'needs', { limit, filter })
  return linesOf(ranked).flatMap((line) => fitOf(line, shelves.scenarios))
}

/** Companies for a scenario, best first. */
export function fittingCompanies(shelves: Shelves, scenarioId: string, limit: number): Fit<CompanyEntry>[] {
  const scenario = shelves.scenarios.get(scenarioId)
  if (!scenario) return []
  const ranked = shelves.engine.rank(needOf(scenario), 'offers', { limit })
  return linesOf(ranked).flatMap((line) => fitOf(line, shelves.companies))
}

/** A pair taken apart; null when either side is not published. */
export function pairFit(shelves: Shelves, scenarioId: string, companyId: string): PairFit | null {
  const scenario = shelves.scenarios.get(scenarioId)
  const company = shelves.companies.get(companyId)
  if (!scenario || !company) return null
  const need = needOf(scenario)
  const alone = company.capabilities.map((capability) => ({
    capability,
    score: shelves.engine.explain(need, capabilityAlone(capability)).score,
  }))
  const best = alone.reduce<(typeof alone)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  const explanation = shelves.engine.explain(need, offerOf(company))
  return { scenario, company, explanation, metBy: best && best.score > 0 ? best.capability : null }
}

function fitOf<Entry>({ id, score, alike }: RankedLine, shelf: Map<string, Entry>): Fit<Entry>[] {
  const entry = shelf.get(id)
  return entry ? [{ entry, score, alike: alike.flatMap((other) => shelf.get(other) ?? []) }] : []
}
