/** What was chosen, by facet: values of one facet widen the choice, facets narrow each other. */
export type Chosen<Key extends string> = Record<Key, readonly string[]>

/** One way of sorting entries into drawers. An entry may lie in several drawers of a facet, or in none. */
export type Facets<Entry, Key extends string> = Record<Key, (entry: Entry, now: Date) => readonly string[]>

/** How many entries each value of each facet would show, the other facets being as they are. */
export type Counts<Key extends string> = Record<Key, Map<string, number>>

/** Whether an entry has one of the chosen values in every facet in which something was chosen. */
export function isChosen<Entry, Key extends string>(
  facets: Facets<Entry, Key>,
  chosen: Chosen<Key>,
  entry: Entry,
  now: Date,
): boolean {
  return keysOf(facets).every((key) => meets(facets[key](entry, now), chosen[key]))
}

/** Counts every value. An entry that only one facet keeps out still counts in that facet. */
export function countsOf<Entry, Key extends string>(
  facets: Facets<Entry, Key>,
  chosen: Chosen<Key>,
  entries: Iterable<Entry>,
  now: Date,
): Counts<Key> {
  const keys = keysOf(facets)
  const counts = Object.fromEntries(keys.map((key) => [key, new Map()])) as Counts<Key>
  for (const entry of entries) {
    const values = keys.map((key) => [key, facets[key](entry, now)] as const)
    const failing = values.filter(([key, own]) => !meets(own, chosen[key])).map(([key]) => key)
    if (failing.length > 1) continue
    for (const [key, own] of values) if (failing.length === 0 || failing[0] === key) addTo(counts[key], own)
  }
  return counts
}

function keysOf<Entry, Key extends string>(facets: Facets<Entry, Key>): Key[] {
  return Object.keys(facets) as Key[]
}

function meets(own: readonly string[], chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.some((value) => own.includes(value))
}

function addTo(counts: Map<string, number>, values: readonly string[]) {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
}
