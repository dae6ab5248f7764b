import { pageOf } from '#app/domain/catalogue/page.ts'
import type { Suggestion } from '#app/domain/desk/suggestion.ts'
import type { SuggestionQuery } from '#app/domain/desk/suggestion-query.ts'
import { shownScore } from '#app/domain/match/score.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { endedPair, type PairPast } from '#app/services/match/suggestible.server.ts'
import { tagNamesIn } from '#app/services/match/tag-names.server.ts'
import { interestsToIntroduce } from '#db/stores/matches/waiting-interests.ts'
import { type SuggestiblePair, suggestiblePairs } from './suggestible-pairs.server.ts'

const PAGE_SIZE = 25
const INTERESTS_SHOWN = 8

/** A suggestion with its reasons. */
export interface ExplainedSuggestion extends Suggestion {
  explanation: Explanation
  tagNames: Record<string, string>
}

/**
 * A page of the pairs worth bringing together, with what the filter offers, and interest that waits for an introduction.
 * Computed each time, never stored.
 * @throws {Refusal} forbidden
 */
export async function suggestions(call: SignedInCall, query: SuggestionQuery, locale: 'zh' | 'en') {
  const { db, viewer, now } = call
  if (!may(viewer, 'match.introduce')) throw new Refusal('forbidden', 'match.introduce')
  const catalogue = await catalogueOf(db)
  const { rows, ...position } = pageOf(await suggestiblePairs(db.read, catalogue, query, now), query.page, PAGE_SIZE)
  return {
    ...position,
    rows: rows.flatMap((pair) => explained(catalogue, pair, locale)),
    agencies: agenciesIn(catalogue),
    interests: await interestsToIntroduce(db.read, INTERESTS_SHOWN),
  }
}

function explained(catalogue: Catalogue, pair: SuggestiblePair, locale: 'zh' | 'en'): ExplainedSuggestion[] {
  const { need, companyId, score, alike, past } = pair
  const fit = catalogue.pair(need.id, companyId)
  if (!fit) return []
  const { code, title, agencyName, district, closesAt } = need
  return [
    {
      key: { code, companyId },
      ...{ title, agencyName, district, closesAt },
      companyName: fit.company.name,
      offer: fit.metBy?.title ?? null,
      score: shownScore(score),
      alike: alike.map((id) => ({ key: { code, companyId: id }, name: catalogue.company(id)?.name ?? '' })),
      past: past && endedBefore(catalogue, past, locale),
      explanation: fit.explanation,
      tagNames: tagNamesIn(fit.explanation, catalogue.tags, locale),
    },
  ]
}

function endedBefore({ tags }: Catalogue, past: PairPast, locale: 'zh' | 'en'): Suggestion['past'] {
  const ended = endedPair(past, tags, locale)
  return ended && { ...ended, matchId: past.matchId }
}

/** The agencies that have published something, by name. */
function agenciesIn(catalogue: Catalogue): { id: string; name: string }[] {
  const names = new Map([...catalogue.allScenarios()].map(({ agencyId, agencyName }) => [agencyId, agencyName]))
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => collator.compare(a.name, b.name))
}

const collator = new Intl.Collator('zh-CN')
