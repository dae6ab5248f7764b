import { type Change, changesSince, factsOf, maySuggestAgain, tagsInChanges } from '#app/domain/match/ended-facts.ts'
import { hasEnded, type MatchState } from '#app/domain/match/lifecycle.ts'
import type { EndedPair } from '#app/domain/match/view.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import type { TagBook } from '#app/services/catalogue/tag-book.server.ts'
import type { Reader } from '#db/handle.ts'
import { type PastPair, pastPairsOfCompany } from '#db/stores/matches/past-pairs.ts'
import { tagName } from './tag-names.server.ts'

/** A pair that was brought together once, and whether it may be suggested again. */
export interface PairPast {
  matchId: string
  scenarioId: string
  companyId: string
  state: MatchState
  /** When it was declined or lost; null while it is under way or landed. */
  endedAt: Date | null
  /** Whether it was kept what both sides looked like when it ended. */
  compared: boolean
  /** What has changed since it ended, by tag ids. */
  changes: Change[]
  /** Whether it may be suggested: it ended, and something that counts has changed since. */
  again: boolean
}

/** What became of a pair, read against what both sides publish today. */
export function pastOf(match: PastPair, catalogue: Catalogue): PairPast {
  const { id: matchId, scenarioId, companyId, state } = match
  const ended = hasEnded(match)
  const now = () => factsOf(catalogue.scenario(scenarioId) ?? null, catalogue.company(companyId) ?? null)
  const changes = ended ? changesSince(match.endedFacts, now(), catalogue.tags.today) : []
  const endedAt = ended ? match.updatedAt : null
  const compared = match.endedFacts !== null
  return { matchId, scenarioId, companyId, state, endedAt, compared, changes, again: maySuggestAgain(match, changes) }
}

/** A pair that ended, as pages show it; null for one that is under way or landed. */
export function endedPair(past: PairPast, tags: TagBook, locale: 'zh' | 'en'): EndedPair | null {
  const { endedAt, compared, changes, again } = past
  if (!endedAt || !hasEnded(past)) return null
  const names = tagsInChanges(changes).map((id) => [id, tagName(id, tags, locale)])
  return { state: past.state, endedAt, compared, changes, again, tagNames: Object.fromEntries(names) }
}

/** What became of a company's pairs, by the scenario's id. A pair that is not in it may be suggested. */
export async function pastOfCompany(
  reader: Reader,
  catalogue: Catalogue,
  companyId: string,
): Promise<Map<string, PairPast>> {
  const rows = await pastPairsOfCompany(reader, companyId)
  return new Map(rows.map((row) => [row.scenarioId, pastOf(row, catalogue)]))
}
