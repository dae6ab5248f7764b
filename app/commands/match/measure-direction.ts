import { type Bootstrap, pairedBootstrap } from '#app/matching/measure/bootstrap.ts'
import { type Grades, ndcgAt, recallAt, reciprocalRank } from '#app/matching/measure/metrics.ts'

/** Figures of one query, or their means. */
export interface Figures {
  ndcg10: number
  mrr: number
  recall20: number
}

/** One direction measured: the engine, its peer, and what resampling says of their difference in nDCG@10. */
export interface Direction {
  queries: number
  engine: Figures
  peer: Figures
  difference: Bootstrap
}

/** The figures of each ranked query. */
export function figuresByQuery(
  judgements: ReadonlyMap<string, Grades>,
  rankings: ReadonlyMap<string, string[]>,
): Map<string, Figures> {
  return new Map(Array.from(rankings, ([id, ranking]) => [id, figuresOf(ranking, judgements.get(id) ?? new Map())]))
}

/** Compares two systems that have ranked for the same queries. */
export function compare(engine: ReadonlyMap<string, Figures>, peer: ReadonlyMap<string, Figures>): Direction {
  return {
    queries: engine.size,
    engine: meanOf(engine.values()),
    peer: meanOf(peer.values()),
    difference: pairedBootstrap(Array.from(engine, ([id, { ndcg10 }]) => ndcg10 - peer.get(id)!.ndcg10)),
  }
}

/** Mean of each figure. */
export function meanOf(figures: Iterable<Figures>): Figures {
  const all = Array.from(figures)
  const mean = (pick: (one: Figures) => number) => all.reduce((sum, one) => sum + pick(one), 0) / all.length
  return { ndcg10: mean((one) => one.ndcg10), mrr: mean((one) => one.mrr), recall20: mean((one) => one.recall20) }
}

function figuresOf(ranking: string[], grades: Grades): Figures {
  return {
    ndcg10: ndcgAt(10, ranking, grades),
    mrr: reciprocalRank(ranking, grades),
    recall20: recallAt(20, ranking, grades),
  }
}
