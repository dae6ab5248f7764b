const PLACE = 'place-'

/** What the form that orders a list asks for: one row a step up or down, or the numbers that were typed, by row id. */
export type OrderAsked = { step: { id: string; by: 1 | -1 } } | { version: number; typed: Record<string, string> }

/** Reads the form that orders a list. */
export function orderAsked(form: FormData): OrderAsked {
  const [way, id] = String(form.get('move') ?? '').split(':')
  if (id) return { step: { id, by: way === 'up' ? -1 : 1 } }
  const typed = [...form].filter(([name]) => name.startsWith(PLACE))
  return {
    version: Number(form.get('version')),
    typed: Object.fromEntries(typed.map(([name, value]) => [name.slice(PLACE.length), String(value)])),
  }
}
