import type { ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { SCENARIOS_MAX } from '#app/domain/event/registration.ts'
import { isSeeking } from '#app/domain/match/introduction.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { OrganisationKind } from '#app/domain/viewer.ts'
import type { Call } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'

/** A scenario that can be ticked. `score` is the computed one of a company's pair. */
export interface OfferedScenario {
  id: string
  code: string
  title: string
  agencyName: string
  score: number | null
}

/**
 * The scenarios that an organisation can come to talk about: an agency's own that still seek somebody, or the open ones
 * that fit a company best. Chosen ones are among them as long as they are published.
 */
export async function offeredScenarios(
  { db, now }: Pick<Call, 'db' | 'now'>,
  organisation: { id: string; kind: OrganisationKind },
  chosen: readonly string[],
): Promise<OfferedScenario[]> {
  const catalogue = await catalogueOf(db)
  const kept = chosen.flatMap((id) => catalogue.scenario(id) ?? [])
  if (organisation.kind === 'company') {
    const fitting = catalogue.fitsOf(organisation.id, now, SCENARIOS_MAX)
    const scores = new Map(fitting.map(({ entry, score }) => [entry.id, Math.floor(score)]))
    return distinct([...kept, ...fitting.map(({ entry }) => entry)]).map((one) =>
      offered(one, scores.get(one.id) ?? null),
    )
  }
  const own = [...catalogue.allScenarios()]
    .filter((scenario) => scenario.agencyId === organisation.id && isSeeking(stateAt(scenario, now)))
    .sort((a, b) => (a.code < b.code ? 1 : -1))
  return distinct([...kept, ...own.slice(0, SCENARIOS_MAX)]).map((one) => offered(one, null))
}

/**
 * Of the ids that somebody sent, those of published scenarios; for an agency only its own.
 */
export async function knownScenarioIds(
  { db }: Pick<Call, 'db'>,
  organisation: { id: string; kind: OrganisationKind },
  ids: readonly string[],
): Promise<string[]> {
  const catalogue = await catalogueOf(db)
  return ids.filter((id) => {
    const scenario = catalogue.scenario(id)
    return scenario !== undefined && (organisation.kind === 'company' || scenario.agencyId === organisation.id)
  })
}

function offered({ id, code, title, agencyName }: ScenarioEntry, score: number | null): OfferedScenario {
  return { id, code, title, agencyName, score }
}

function distinct(scenarios: ScenarioEntry[]): ScenarioEntry[] {
  return [...new Map(scenarios.map((one) => [one.id, one])).values()]
}
