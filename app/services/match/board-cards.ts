import type { CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import type { BoardCompany, BoardNeed } from '#app/domain/match/view.ts'
import type { PairKey } from '#app/domain/match/view-query.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'

/** A need as the board shows it. `alike` is how many others it stands for. */
export function needCard(scenario: ScenarioEntry, best: PairKey | null, now: Date, alike = 0): BoardNeed {
  const { id, code, title, agencyName, district, stage, closesAt } = scenario
  return { id, code, title, agencyName, district, stage, closesAt, state: stateAt(scenario, now), best, alike }
}

/** A company as the board shows it: with its newest capability under the tag, or its newest at all. */
export function companyCard(
  company: CompanyEntry,
  best: PairKey | null,
  tagId: string | null,
  alike = 0,
): BoardCompany {
  const { id, name, capabilities } = company
  const shown = capabilities.find(({ under }) => tagId !== null && under.includes(tagId)) ?? capabilities[0]
  return { id, name, offer: shown?.title ?? '', maturity: shown?.maturity ?? null, best, alike }
}
