import { foldsOf, meanAndDeviation } from '#app/matching/measure/folds.ts'
import { type Grades, ndcgAt } from '#app/matching/measure/metrics.ts'
import { hasRelevant } from './rank-all.ts'
import type { Judgements } from './read-qrels.ts'
import type { Setting } from './settings.ts'
import type { Trial } from './try-settings.ts'

/** A fold measured at the setting that did best without it, and at the shipped one. */
export interface HeldOut {
  queries: number
  chosen: Setting
  ndcg10: number
  shipped: number
  /** When only the fold's own direction had a say in choosing. */
  byOwnDirection: { chosen: Setting; ndcg10: number }
}

/** One direction cross-validated: over the folds, mean and standard deviation of nDCG@10. */
export interface CrossValidated {
  ndcg10: Spread
  shipped: Spread
  byOwnDirection: Spread
  /** What the settings reach on all queries: how much hangs on choosing. */
  settings: { worst: number; middle: number; best: number }
  folds: HeldOut[]
}

type Spread = ReturnType<typeof meanAndDeviation>
type Queries = keyof Judgements

/**
 * Chooses a setting on all folds but one and measures it on that one, for each fold. The better setting has the higher
 * mean of both directions' nDCG@10 in training; of equals the earlier. In training no judgement of anything held out
 * counts in either direction: held-out queries are not asked, and for the queries of the other side they are taken out
 * of rankings and judgements.
 * @param trials the shipped setting first
 * @param seed same seed, same folds
 */
export function crossValidate(
  trials: Trial[],
  judgements: Judgements,
  queries: Queries,
  count: number,
  seed: number,
): CrossValidated {
  const ids = Array.from(judgements[queries]).flatMap(([id, grades]) => (hasRelevant(grades) ? id : []))
  const all = trials.map(({ rankings }) => meanNdcg(judgements[queries], rankings[queries], {})).sort((a, b) => a - b)
  const folds = foldsOf(ids, count, seed).map((fold) => heldOut(trials, judgements, queries, new Set(fold)))
  return {
    ndcg10: meanAndDeviation(folds.map(({ ndcg10 }) => ndcg10)),
    shipped: meanAndDeviation(folds.map(({ shipped }) => shipped)),
    byOwnDirection: meanAndDeviation(folds.map(({ byOwnDirection }) => byOwnDirection.ndcg10)),
    settings: { worst: all[0]!, middle: all[all.length >> 1]!, best: all.at(-1)! },
    folds,
  }
}

function heldOut(trials: Trial[], judgements: Judgements, queries: Queries, held: ReadonlySet<string>): HeldOut {
  const others = queries === 'byNeed' ? 'byCompany' : 'byNeed'
  const training = trials.map(({ rankings }) => {
    const own = meanNdcg(judgements[queries], rankings[queries], { query: (id) => !held.has(id) })
    const other = meanNdcg(judgements[others], rankings[others], { document: (id) => !held.has(id) })
    return { own, both: (own + other) / 2 }
  })
  const measured = trials.map(({ rankings }) =>
    meanNdcg(judgements[queries], rankings[queries], { query: (id) => held.has(id) }),
  )
  const byBoth = placeOfBest(training.map(({ both }) => both))
  const byOwn = placeOfBest(training.map(({ own }) => own))
  return {
    queries: held.size,
    chosen: trials[byBoth]!.setting,
    ndcg10: measured[byBoth]!,
    shipped: measured[0]!,
    byOwnDirection: { chosen: trials[byOwn]!.setting, ndcg10: measured[byOwn]! },
  }
}

/** Which queries and documents count. */
interface Kept {
  query?: (id: string) => boolean
  document?: (id: string) => boolean
}

/** Mean nDCG@10 over the queries that count and still have something relevant. */
function meanNdcg(
  judgements: ReadonlyMap<string, Grades>,
  rankings: ReadonlyMap<string, string[]>,
  { query, document }: Kept,
): number {
  const values: number[] = []
  for (const [id, all] of judgements) {
    if (query?.(id) === false) continue
    const grades = document ? new Map(Array.from(all).filter(([other]) => document(other))) : all
    if (!hasRelevant(grades)) continue
    const ranking = rankings.get(id) ?? []
    values.push(ndcgAt(10, document ? ranking.filter(document) : ranking, grades))
  }
  return meanAndDeviation(values).mean
}

function placeOfBest(values: number[]): number {
  return values.reduce((best, value, i) => (value > values[best]! ? i : best), 0)
}
