/**
 * The value below which a share of the values lies, between neighbours by distance (type 7 of Hyndman & Fan 1996).
 * @throws when there are no values
 */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('percentile: there are no values')
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** How many times as long the peer took, query by query. */
export interface Ratios {
  median: number
  p10: number
  p90: number
}

/**
 * Peer's time over ours for every query, each side's time being the median of its passes; then median, p10, p90 over
 * the queries.
 * @param peer times in ms by query and pass; `ours` alike, same queries in the same order
 */
export function ratiosOf(peer: readonly (readonly number[])[], ours: readonly (readonly number[])[]): Ratios {
  if (peer.length !== ours.length) throw new Error('ratios: the two sides answered different queries')
  const ratios = peer.map((times, query) => median(times) / median(ours[query]!))
  return { median: median(ratios), p10: percentile(ratios, 0.1), p90: percentile(ratios, 0.9) }
}

/** A figure as it is printed: four digits that mean something. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
