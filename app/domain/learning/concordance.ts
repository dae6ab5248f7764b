/**
 * How well scores tell taken-up pairs from those that did not fit: for each taken-up pair the share of the others that
 * score lower, ties half. Their mean is the area under the ROC curve (Hanley & McNeil 1982); 0.5 is chance.
 * @returns one value for each of `yes`, in its order; none without any of `no`
 */
export function concordances(yes: readonly number[], no: readonly number[]): number[] {
  if (no.length === 0) return []
  const sorted = [...no].sort((a, b) => a - b)
  return yes.map((score) => {
    const lower = countBelow(sorted, score)
    const ties = countBelow(sorted, score, true) - lower
    return (lower + ties / 2) / sorted.length
  })
}

/** How many of sorted numbers are smaller than one, or as large as well. */
function countBelow(sorted: readonly number[], bound: number, orEqual = false): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < bound || (orEqual && sorted[middle]! === bound)) from = middle + 1
    else to = middle
  }
  return from
}
