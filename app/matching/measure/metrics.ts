/** Grades of the judged documents of one query; what is not in it was not judged and counts as 0. */
export type Grades = ReadonlyMap<string, number>

/**
 * Normalised discounted cumulative gain of the first k places, with gain 2^grade − 1 and discount log2(place + 1)
 * (Burges et al. 2005). The ideal is the best order of all judged documents. 0 when nothing is relevant.
 */
export function ndcgAt(k: number, ranking: string[], grades: Grades): number {
  const ideal = dcg(
    Array.from(grades.values())
      .sort((a, b) => b - a)
      .slice(0, k),
  )
  return ideal > 0 ? dcg(ranking.slice(0, k).map((id) => grades.get(id) ?? 0)) / ideal : 0
}

/** One over the place of the first relevant document (grade ≥ 1); 0 when none is listed. */
export function reciprocalRank(ranking: string[], grades: Grades): number {
  const place = ranking.findIndex((id) => isRelevant(grades, id))
  return place < 0 ? 0 : 1 / (place + 1)
}

/** Share of the relevant documents (grade ≥ 1) among the first k. 0 when nothing is relevant. */
export function recallAt(k: number, ranking: string[], grades: Grades): number {
  const relevant = Array.from(grades.values()).filter((grade) => grade >= 1).length
  return relevant > 0 ? ranking.slice(0, k).filter((id) => isRelevant(grades, id)).length / relevant : 0
}

function isRelevant(grades: Grades, id: string): boolean {
  return (grades.get(id) ?? 0) >= 1
}

function dcg(grades: number[]): number {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
}
