import { type Bootstrap, pairedBootstrap } from '#app/matching/measure/bootstrap.ts'
import { type Grades, ndcgAt, recallAt, reciprocalRank } from '#app/matching/measure/metrics.ts'

/** Means over the queries that have a relevant document. */
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

type Ranker = (id: string) => string[]

/** Measures two rankers on the same queries; queries without any relevant document are left out. */
export function measureDirection(judgements: Map<string, Grades>, engine: Ranker, peer: Ranker): Direction {
  const queries = Array.from(judgements).filter(([, grades]) => Array.from(grades.values()).some((grade) => grade > 0))
  const ours = queries.map(([id, grades]) => figuresOf(engine(id), grades))
  const theirs = queries.map(([id, grades]) => figuresOf(peer(id), grades))
  return {
    queries: queries.length,
    engine: meanOf(ours),
    peer: meanOf(theirs),
    difference: pairedBootstrap(ours.map(({ ndcg10 }, i) => ndcg10 - theirs[i]!.ndcg10)),
  }
}

function figuresOf(ranking: string[], grades: Grades): Figures {
  return {
    ndcg10: ndcgAt(10, ranking, grades),
    mrr: reciprocalRank(ranking, grades),
    recall20: recallAt(20, ranking, grades),
  }
}

/** Mean of each figure. */
export function meanOf(figures: Figures[]): Figures {
  const mean = (pick: (one: Figures) => number) => figures.reduce((sum, one) => sum + pick(one), 0) / figures.length
  return { ndcg10: mean((one) => one.ndcg10), mrr: mean((one) => one.mrr), recall20: mean((one) => one.recall20) }
}
