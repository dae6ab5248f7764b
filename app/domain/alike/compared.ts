import { type CapabilityCase, caseText } from '../capability/case.ts'
import type { CapabilityContent } from '../capability/form.ts'
import type { ScenarioContent } from '../scenario/read-form.ts'
import type { Compared } from './differences.ts'

/** What a scenario says; what it does not say yet, or not validly, is missing. */
export type SaidByScenario = Pick<ScenarioContent, 'title' | 'summary' | 'requirement'> &
  Partial<
    Pick<
      ScenarioContent,
      'tagIds' | 'freeTags' | 'stage' | 'district' | 'openings' | 'modes' | 'budget' | 'durationMonths' | 'closesAt'
    >
  >

/** A scenario as it is compared with another, by the names of its form's fields. */
export function comparedScenario(said: SaidByScenario): Compared {
  const { title, summary, requirement, tagIds, freeTags, stage, district, openings, modes, budget } = said
  return {
    texts: [summary, requirement, ...(openings ?? []).map(({ note }) => note)],
    fields: {
      title,
      tags: tagIds && [...tagIds, ...(freeTags ?? [])],
      ...{ stage, district },
      openings: openings?.map(({ kind }) => kind),
      ...{ modes, budget },
      durationMonths: said.durationMonths,
      closesAt: said.closesAt?.toISOString(),
    },
  }
}

/** What a capability says; tags by id. */
export type SaidByCapability = Pick<CapabilityContent, 'title' | 'text' | 'wishes' | 'tagIds' | 'freeTags'> & {
  cases: readonly CapabilityCase[]
  maturity: CapabilityContent['maturity'] | null
}

/** A capability as it is compared with another, by the names of its form's fields. */
export function comparedCapability({
  title,
  text,
  cases,
  wishes,
  tagIds,
  freeTags,
  maturity,
}: SaidByCapability): Compared {
  return { texts: [text, ...cases.map(caseText)], fields: { title, tags: [...tagIds, ...freeTags], maturity, wishes } }
}
