/** A share of a count, and how far it can be trusted. */
export interface Share {
  part: number
  of: number
  /** 95 % interval of the share, 0–1; null when nothing was counted. */
  interval: { low: number; high: number } | null
}

/** A share with Wilson's score interval (Wilson 1927), which holds for small counts too. */
export function shareOf(part: number, of: number): Share {
  if (of === 0) return { part, of, interval: null }
  const share = part / of
  const spread = Z ** 2 / of
  const middle = (share + spread / 2) / (1 + spread)
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))
  return { part, of, interval: { low: Math.max(0, middle - half), high: Math.min(1, middle + half) } }
}

/** The normal distribution's 97.5 % point. */
const Z = 1.959964
