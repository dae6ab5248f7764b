/** How one of several stands in a row: highest alone, highest with others, or neither. */
export type Lead = 'alone' | 'shared' | null

/**
 * Which of a row is highest. None is where all are the same, or where only one has a figure at all.
 * @param figures as they are shown, so that what reads the same counts as the same; null has none
 */
export function leadsAmong(figures: readonly (number | null)[]): Lead[] {
  const known = figures.filter((figure) => figure !== null)
  const highest = Math.max(...known)
  const leaders = known.filter((figure) => figure === highest).length
  const tells = known.length > 1 && leaders < known.length
  return figures.map((figure) => (tells && figure === highest ? (leaders > 1 ? 'shared' : 'alone') : null))
}
