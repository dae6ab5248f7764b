import type { ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import type { PossibleTalk } from '#app/domain/event/plan/input.ts'
import { talkWeight } from '#app/domain/event/talk-weight.ts'
import { pairKeyOf } from '#app/domain/match/pair-key.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { linesOf } from '#app/services/catalogue/fits.server.ts'
import { needOf } from '#app/services/catalogue/profiles.ts'
import type { Reader } from '#db/handle.ts'
import { matchesAmong } from '#db/stores/events/pairs-at-event.ts'
import type { NamedRegistration } from '#db/stores/events/registrations.ts'

/** A pair that could talk, with its computed score. */
export interface ScoredTalk extends PossibleTalk {
  score: number
  /** The company asked to talk about this scenario. */
  wished: boolean
}

/**
 * Every pair among those who come that is worth a talk: it fits by the index, or the company asked for it, or it is
 * under way.
 * @param registrations of those who have a place
 */
export async function possibleTalks(
  reader: Reader,
  catalogue: Catalogue,
  registrations: readonly NamedRegistration[],
): Promise<ScoredTalk[]> {
  const come = registrations.map(({ registration }) => registration)
  const scenarios = come
    .filter(({ side }) => side === 'agency')
    .flatMap(({ scenarioIds }) => scenarioIds.flatMap((id) => catalogue.scenario(id) ?? []))
  const wishes = new Map(
    come.filter(({ side }) => side === 'company').map((one) => [one.organisationId, new Set(one.scenarioIds)]),
  )
  const companyIds = [...wishes.keys()]
  const matches = await matchesAmong(
    reader,
    scenarios.map(({ id }) => id),
    companyIds,
  )
  const matchOf = new Map(matches.map((match) => [pairKeyOf(match), match.state]))
  return scenarios.flatMap((scenario) => {
    const scores = scoresFor(catalogue, scenario, new Set(companyIds))
    return companyIds.flatMap((companyId) => {
      const wished = wishes.get(companyId)?.has(scenario.id) ?? false
      const match = matchOf.get(pairKeyOf({ scenarioId: scenario.id, companyId })) ?? null
      const score = scores.get(companyId) ?? 0
      const weight = catalogue.company(companyId) ? talkWeight({ score, wished, match }) : 0
      return weight > 0
        ? [{ scenarioId: scenario.id, agencyId: scenario.agencyId, companyId, score, wished, weight }]
        : []
    })
  })
}

/** The scores of some companies for a scenario; a company that says nearly what another says has the other's. */
function scoresFor(
  catalogue: Catalogue,
  scenario: ScenarioEntry,
  companyIds: ReadonlySet<string>,
): Map<string, number> {
  const { engine } = catalogue.shelves
  const options = { limit: companyIds.size, filter: (id: string) => companyIds.has(id) }
  const lines = companyIds.size > 0 ? linesOf(engine.rank(needOf(scenario), 'offers', options)) : []
  return new Map(lines.flatMap(({ id, score, alike }) => [id, ...alike].map((one) => [one, score] as const)))
}
