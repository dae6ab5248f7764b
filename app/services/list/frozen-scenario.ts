import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import type { ScenarioOnDraft } from '#db/stores/lists/scenarios-on-list.ts'

/** A scenario as it goes into the snapshot of its list; null while its stage or its deadline is missing. */
export function frozenScenario(scenario: ScenarioOnDraft, code: string): FrozenScenario | null {
  const { title, agencyName, district, stage, summary, requirement, openings, modes, targets } = scenario
  const { budgetKind, budgetMinYuan, budgetMaxYuan, durationMonths, consortiumAllowed, closesAt } = scenario
  if (!stage || !closesAt) return null
  return {
    code,
    title,
    agencyName,
    district,
    stage,
    tags: [...scenario.tagNames, ...scenario.freeTags],
    summary,
    requirement,
    openings,
    modes,
    targets,
    budget: { kind: budgetKind, minYuan: budgetMinYuan, maxYuan: budgetMaxYuan },
    durationMonths,
    consortiumAllowed,
    closesAt: closesAt.toISOString(),
  }
}
