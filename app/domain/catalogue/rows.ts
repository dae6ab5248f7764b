import type { CapabilityCase } from '../capability/case.ts'
import type { CapabilityRight } from '../capability/right.ts'
import type { ScenarioState } from '../scenario/lifecycle.ts'
import type { CooperationMode, District, Maturity, Stage, Wish } from '../vocabulary.ts'

/** A tag in the language of the page. */
export interface TagLabel {
  id: string
  name: string
}

/** A scenario as lists show it; the state is the one by the clock. */
export interface ScenarioRow {
  code: string
  title: string
  agencyName: string
  /** Names of the agencies that stand behind it too. */
  jointAgencies: string[]
  district: District | null
  stage: Stage | null
  modes: CooperationMode[]
  state: ScenarioState
  closesAt: Date | null
  summary: string
  tags: TagLabel[]
}

/** A capability as lists show it. */
export interface CapabilityRow {
  id: string
  title: string
  text: string
  tags: TagLabel[]
  maturity: Maturity | null
  wishes: Wish[]
  cases: CapabilityCase[]
  rights: CapabilityRight[]
  companyId: string
  companyName: string
  district: District | null
  verified: boolean
}

/** One value of a facet with the number of entries it would show. */
export interface FacetOption {
  value: string
  count: number
  chosen: boolean
}

/** The values of a facet whose values nobody listed, such as names: the most frequent first. */
export function optionsByCount(counts: ReadonlyMap<string, number>, chosen: readonly string[]): FacetOption[] {
  const values = [...new Set([...chosen, ...counts.keys()])]
  return optionsOf(values, counts, chosen).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'zh'))
}

/** The values of a facet that lead somewhere, and those that are chosen, in the given order. */
export function optionsOf(
  values: readonly string[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): FacetOption[] {
  return values
    .map((value) => ({ value, count: counts.get(value) ?? 0, chosen: chosen.includes(value) }))
    .filter(({ count, chosen }) => count > 0 || chosen)
}
