import type { Engine } from '#app/matching/engine.ts'
import type { Grades } from '#app/matching/measure/metrics.ts'
import type { Profile, Side } from '#app/matching/model.ts'
import { InputError } from './input-error.ts'
import type { Profiles } from './load-engine.ts'
import type { Judgements } from './read-qrels.ts'
import { listed } from './trec-run.ts'

/** Ids of the best hundred, best first, by the id of the profile they were ranked for. */
export interface Rankings {
  byNeed: Map<string, string[]>
  byCompany: Map<string, string[]>
}

/** How far a ranking is looked at. */
const DEPTH = 100

/** Ranks by an engine for every need and every company that has something relevant. */
export function rankAll(engine: Engine, { needs, offers }: Omit<Profiles, 'nodes'>, judgements: Judgements): Rankings {
  const ids = (profile: Profile, against: Side) =>
    listed(engine.rank(profile, against, { limit: DEPTH }), DEPTH).map(({ id }) => id)
  return {
    byNeed: rankEach(judgements.byNeed, needs, (need) => ids(need, 'offers')),
    byCompany: rankEach(judgements.byCompany, offers, (offer) => ids(offer, 'needs')),
  }
}

/** Ranks for everything that is judged and has something relevant. @throws {InputError} when it is not in the data */
export function rankEach<T extends { id: string }>(
  judgements: ReadonlyMap<string, Grades>,
  queries: T[],
  rank: (query: T) => string[],
): Map<string, string[]> {
  const byId = new Map(queries.map((query) => [query.id, query]))
  const rankings = new Map<string, string[]>()
  for (const [id, grades] of judgements) {
    if (!hasRelevant(grades)) continue
    const query = byId.get(id)
    if (!query) throw new InputError(`qrels.tsv: ${id} is judged but not in the data`)
    rankings.set(id, rank(query))
  }
  return rankings
}

/** Whether anything at all is relevant (grade ≥ 1): what asks for nothing measures nothing. */
export function hasRelevant(grades: Grades): boolean {
  return Array.from(grades.values()).some((grade) => grade > 0)
}
