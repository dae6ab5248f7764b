/** One row of a list that is being ordered, with the number that stands beside it, as typed. */
export interface NumberedRow {
  id: string
  typed: string
}

/** The ids with one moved a place up (-1) or down (1); at the edge, or when it is not among them, all stay. */
export function stepped(ids: readonly string[], id: string, step: 1 | -1): string[] {
  const from = ids.indexOf(id)
  const to = from + step
  if (from < 0 || to < 0 || to >= ids.length) return [...ids]
  const rest = ids.filter((other) => other !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}

/**
 * The ids in the order that the numbers ask for. Who types 3 beside a row wants it in third place: rows whose number
 * was changed go there, the others keep their order around them. What is not a whole number changes nothing.
 */
export function renumbered(rows: readonly NumberedRow[]): string[] {
  const wishes = rows
    .map(({ id, typed }, at) => ({ id, at, place: placeIn(typed) ?? at + 1 }))
    .filter(({ place, at }) => place !== at + 1)
    .sort((a, b) => a.place - b.place || a.at - b.at)
  const moving = new Set(wishes.map(({ id }) => id))
  const ids = rows.map(({ id }) => id).filter((id) => !moving.has(id))
  for (const { id, place } of wishes) ids.splice(place - 1, 0, id)
  return ids
}

function placeIn(typed: string): number | null {
  const digits = typed.normalize('NFKC').trim()
  return /^\d{1,4}$/.test(digits) ? Math.max(1, Number(digits)) : null
}
