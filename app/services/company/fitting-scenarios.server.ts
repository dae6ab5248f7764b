import type { ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import type { ScenarioRow } from '#app/domain/catalogue/rows.ts'
import { isFitting } from '#app/domain/match/score.ts'
import type { EndedPair } from '#app/domain/match/view.ts'
import type { ProposalState } from '#app/domain/proposal/lifecycle.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { interestsOf } from '#db/stores/interests/interests.ts'
import { proposalsOf } from '#db/stores/proposals/own-proposals.ts'
import type { Catalogue } from '../catalogue/catalogue.server.ts'
import { catalogueOf } from '../catalogue/catalogue-of.server.ts'
import type { Fit } from '../catalogue/fits.server.ts'
import { scenarioRow } from '../catalogue/rows.server.ts'
import { endedPair, type PairPast, pastOfCompany } from '../match/suggestible.server.ts'
import { tagNamesIn } from '../match/tag-names.server.ts'
import { demand } from '../scenario/demand.ts'

/** More open scenarios than this are never ranked for one company. */
const RANKED_MAX = 1000
/** More interests and proposals than this are not marked in the list. */
const MARKED_MAX = 500

/** An open scenario with why it fits a company, and what the company has done about it. */
export interface FittingScenario {
  row: ScenarioRow
  score: number
  /** Open scenarios with nearly the same content, which have no line of their own. */
  alike: { code: string; title: string }[]
  explanation: Explanation
  /** Names of every tag in the explanation, by id. */
  tagNames: Record<string, string>
  interested: boolean
  proposal: { id: string; state: ProposalState } | null
  /** A match of the two that ended, with what has changed since; null when there was none. */
  ended: EndedPair | null
}

interface Asked {
  companyId: string
  locale: 'zh' | 'en'
  limit: number
  offset?: number
}

/**
 * A page of the open scenarios that have something in common with a company, best first; how many there are, and how
 * many of them, the first ones, count as fitting. One whose match with the company ended is left out until something
 * has changed that counts.
 * @throws {Refusal} forbidden for who may not read the company's fits
 */
export async function fittingScenarios(
  { db, viewer, now }: SignedInCall,
  { companyId, locale, limit, offset = 0 }: Asked,
): Promise<{ total: number; fitting: number; fits: FittingScenario[] }> {
  demand(viewer, 'fit.read', { companyId })
  const catalogue = await catalogueOf(db)
  const past = await pastOfCompany(db.read, catalogue, companyId)
  const ranked = catalogue.fitsOf(companyId, now, RANKED_MAX).flatMap((fit) => stillSuggested(fit, past))
  const interested = new Set((await interestsOf(db.read, companyId, MARKED_MAX)).map(({ scenarioId }) => scenarioId))
  const written = await proposalsOf(db.read, companyId, { limit: MARKED_MAX })
  const proposals = new Map(written.map(({ id, state, scenario }) => [scenario.id, { id, state }]))
  const fits = ranked.slice(offset, offset + limit).flatMap(({ entry, score, alike }): FittingScenario[] => {
    const pair = catalogue.pair(entry.id, companyId)
    if (!pair) return []
    return [
      {
        row: scenarioRow(entry, catalogue.tags, locale, now),
        score,
        alike: alike.map(({ code, title }) => ({ code, title })),
        explanation: pair.explanation,
        tagNames: tagNamesIn(pair.explanation, catalogue.tags, locale),
        interested: interested.has(entry.id),
        proposal: proposals.get(entry.id) ?? null,
        ended: endedAmong(past, entry.id, catalogue, locale),
      },
    ]
  })
  return { total: ranked.length, fitting: ranked.filter(({ score }) => isFitting(score)).length, fits }
}

/** A line without what is not suggested any more; where its first one is not, the next of nearly the same content is. */
function stillSuggested(
  { entry, score, alike }: Fit<ScenarioEntry>,
  past: Map<string, PairPast>,
): Fit<ScenarioEntry>[] {
  const over = ({ id }: ScenarioEntry) => {
    const before = past.get(id)
    return before !== undefined && before.endedAt !== null && !before.again
  }
  const [first, ...rest] = [entry, ...alike].filter((one) => !over(one))
  return first ? [{ entry: first, score, alike: rest }] : []
}

function endedAmong(past: Map<string, PairPast>, scenarioId: string, { tags }: Catalogue, locale: 'zh' | 'en') {
  const before = past.get(scenarioId)
  return before ? endedPair(before, tags, locale) : null
}
