import type { Ranked } from '#app/matching/model.ts'

/** Writes a ranking out: those put together under a hit follow right behind it with its score, up to `limit` lines. */
export function listed(hits: Ranked[], limit: number): { id: string; score: number }[] {
  const lines = hits.flatMap(({ id, score, alike = [] }) => [id, ...alike].map((one) => ({ id: one, score })))
  return lines.slice(0, limit)
}

/** A query's ranking as lines of a TREC run: query, Q0, document, place from 1, score and the run's name. */
export function trecLines(query: string, hits: Ranked[], limit: number): string {
  return listed(hits, limit)
    .map(({ id, score }, i) => `${query} Q0 ${id} ${i + 1} ${score.toFixed(2)} xinghui\n`)
    .join('')
}
