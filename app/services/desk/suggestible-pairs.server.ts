import type { ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { byClosing } from '#app/domain/catalogue/order.ts'
import type { SuggestionQuery } from '#app/domain/desk/suggestion-query.ts'
import { isSeeking } from '#app/domain/match/introduction.ts'
import { hasEnded } from '#app/domain/match/lifecycle.ts'
import { pairKeyOf } from '#app/domain/match/pair-key.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { fittingOf } from '#app/services/match/pair-tables.server.ts'
import { type PairPast, pastOf } from '#app/services/match/suggestible.server.ts'
import type { Reader } from '#db/handle.ts'
import { pairedCompanies, pairsOfSeeking } from '#db/stores/desk/paired.ts'
import { pastPairsOf } from '#db/stores/matches/past-pairs.ts'

/** How many companies are suggested of one need. */
const EACH = 5

/** A pair that could be brought together. */
export interface SuggestiblePair {
  need: ScenarioEntry
  companyId: string
  score: number
  /** Companies with nearly the same content, which have no line of their own. */
  alike: string[]
  /** What became of it before, and what changed since. */
  past: PairPast | null
}

/**
 * Every pair worth bringing together, in the order that is asked for: each seeking need with its best companies, but
 * none that is a match already, and an ended one only when something that counts has changed since. From memory, save
 * for what became of pairs.
 */
export async function suggestiblePairs(
  reader: Reader,
  catalogue: Catalogue,
  query: SuggestionQuery,
  now: Date,
): Promise<SuggestiblePair[]> {
  const paired = await pairsOfSeeking(reader)
  const busyNeeds = new Set(paired.map(({ scenarioId }) => scenarioId))
  const needs = needsAsked(catalogue, query, now).filter(({ id }) => !query.needsAlone || !busyNeeds.has(id))
  const fits = await fittingOf(catalogue, needs)
  const shut = new Set(paired.filter((pair) => !hasEnded(pair)).map(pairKeyOf))
  const past = await endedPasts(reader, catalogue, paired.filter(hasEnded), fits)
  const busyCompanies = query.companiesAlone ? await pairedCompanies(reader) : new Set<string>()
  const isOpen = (scenarioId: string, companyId: string) => {
    const key = pairKeyOf({ scenarioId, companyId })
    return !shut.has(key) && !busyCompanies.has(companyId) && (past.get(key)?.again ?? true)
  }
  const pairs = needs.flatMap((need) =>
    (fits.get(need.id) ?? [])
      .filter(({ score }) => score >= query.least)
      .flatMap(({ id, score, alike }): SuggestiblePair[] => {
        const [companyId, ...others] = [id, ...alike].filter((one) => isOpen(need.id, one))
        if (companyId === undefined) return []
        const before = past.get(pairKeyOf({ scenarioId: need.id, companyId })) ?? null
        return [{ need, companyId, score, alike: others, past: before }]
      })
      .slice(0, EACH),
  )
  // Needs come in the order of their deadlines, and sorting keeps the order of equals.
  return query.sort === 'deadline' ? pairs : pairs.sort((a, b) => b.score - a.score)
}

function needsAsked(catalogue: Catalogue, query: SuggestionQuery, now: Date): ScenarioEntry[] {
  const { tag, agency, district, stage } = query
  const tagId = tag === '' ? null : (catalogue.tags.idOf(tag) ?? '')
  return [...catalogue.allScenarios()]
    .filter(
      (need) =>
        isSeeking(stateAt(need, now)) &&
        (tagId === null || need.under.includes(tagId)) &&
        (agency === '' || need.agencyId === agency) &&
        (district === '' || need.district === district) &&
        (stage === '' || need.stage === stage),
    )
    .sort(byClosing(now))
}

type Paired = Awaited<ReturnType<typeof pairsOfSeeking>>
type Fits = Awaited<ReturnType<typeof fittingOf>>

/** What became of those ended pairs that would be suggested if they had never been. */
async function endedPasts(
  reader: Reader,
  catalogue: Catalogue,
  ended: Paired,
  fits: Fits,
): Promise<Map<string, PairPast>> {
  const fitting = ended.filter(({ scenarioId, companyId }) =>
    fits.get(scenarioId)?.some(({ id, alike }) => id === companyId || alike.includes(companyId)),
  )
  const rows = await pastPairsOf(
    reader,
    fitting.map(({ id }) => id),
  )
  return new Map(rows.map((row) => [pairKeyOf(row), pastOf(row, catalogue)]))
}
