import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import type { ScenarioOnDraft } from '#db/stores/lists/scenarios-on-list.ts'

/** A scenario as it goes into the snapshot of its list; null while its stage or its deadline is missing. */
export function frozenScenario(scenario: ScenarioOnDraft, code: string): FrozenScenario | null {
  const { title, agencyName, district, stage, summary, requirement, openings, modes, targets } = scenario
  const { budgetKind, budgetMinYuan, budgetMaxYuan, durationMonths, consortiumAllowed, closesAt } = scenario
  const { jointAgencyNames, eligibility, bidderQuestions, contactVisibility, contactName, contactPhone } = scenario
  if (!stage || !closesAt) return null
  return {
    code,
    title,
    agencyName,
    ...(jointAgencyNames.length > 0 && { jointAgencies: jointAgencyNames }),
    district,
    stage,
    tags: [...scenario.tagNames, ...scenario.freeTags],
    summary,
    requirement,
    openings,
    modes,
    ...(eligibility.length > 0 && { eligibility }),
    ...(bidderQuestions.length > 0 && { bidderQuestions }),
    targets,
    budget: { kind: budgetKind, minYuan: budgetMinYuan, maxYuan: budgetMaxYuan },
    durationMonths,
    consortiumAllowed,
    ...(contactVisibility === 'public' && { contact: { name: contactName, phone: contactPhone } }),
    closesAt: closesAt.toISOString(),
  }
}
