/** A question with its answer as everybody reads it. */
export interface PublishedPair {
  id: string
  question: string
  answer: string
  /** 2026-12-04 */
  publishedOn: string
}

/** The pairs by the day on which they were published, newest day first; within a day in an order that says nothing. */
export function byDay(pairs: PublishedPair[]): { day: string; pairs: PublishedPair[] }[] {
  const days = [...new Set(pairs.map(({ publishedOn }) => publishedOn))].sort().reverse()
  return days.map((day) => ({
    day,
    pairs: pairs.filter(({ publishedOn }) => publishedOn === day).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }))
}
