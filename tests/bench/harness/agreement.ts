import type { Ranked } from '#app/matching/model.ts'

/** How far two systems that claim the same scores agree on a set of queries. */
export interface Agreement {
  /** Greatest difference of scores, place by place and document by document. */
  maxDifference: number
  /** Mean share of the places' documents that both list. */
  overlap: number
  /** Which query the greatest difference is from. */
  worstQuery: number
}

/** The greatest difference that passes for the same score, of 100: scores are rounded to hundredths, which may fall either way. */
export const TOLERANCE = 0.02

/** Compares two systems' answers to the same queries. */
export function agreementOf(ours: readonly (readonly Ranked[])[], peer: readonly (readonly Ranked[])[]): Agreement {
  const found: Agreement = { maxDifference: 0, overlap: 1, worstQuery: 0 }
  const overlaps = ours.map((mine, query) => {
    const theirs = peer[query] ?? []
    const difference = differenceOf(mine, theirs)
    if (difference > found.maxDifference) Object.assign(found, { maxDifference: difference, worstQuery: query })
    return overlapOf(mine, theirs)
  })
  found.overlap = overlaps.reduce((sum, share) => sum + share, 0) / Math.max(1, overlaps.length)
  return found
}

/**
 * The greatest difference between two answers. Scores are compared by place, so that documents of equal score may
 * change places, and by document; a place that only one of them has counts with its whole score.
 */
export function differenceOf(mine: readonly Ranked[], theirs: readonly Ranked[]): number {
  const scores = new Map(theirs.map(({ id, score }) => [id, score]))
  let greatest = 0
  for (let place = 0; place < Math.max(mine.length, theirs.length); place++) {
    const byPlace = Math.abs((mine[place]?.score ?? 0) - (theirs[place]?.score ?? 0))
    const own = mine[place]
    const byDocument = own && scores.has(own.id) ? Math.abs(own.score - scores.get(own.id)!) : 0
    // A score that is no number agrees with nothing.
    greatest = Math.max(greatest, Number.isNaN(byPlace + byDocument) ? Infinity : Math.max(byPlace, byDocument))
  }
  return greatest
}

/** Share of documents that two answers have in common, of the longer one. */
export function overlapOf(mine: readonly Ranked[], theirs: readonly Ranked[]): number {
  const ids = new Set(theirs.map(({ id }) => id))
  const longer = Math.max(mine.length, theirs.length)
  return longer === 0 ? 1 : mine.filter(({ id }) => ids.has(id)).length / longer
}
