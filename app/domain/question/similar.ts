import { pairLikeness, pairsOf, type TitlePairs } from '../review/likeness.ts'

/** From this likeness on two questions may want one answer. Short questions about different things stay below .12. */
const SIMILAR_FROM = 0.25
const SHOWN = 5

interface Text {
  id: string
  text: string
}

/** Of other texts, those that may ask the same, most alike first. */
export function similarTo<Entry extends Text>(text: string, others: readonly Entry[]): Entry[] {
  return closest(pairsOf(text), others.map(withPairs))
}

/** For each text of a list, those others of it that may ask the same, most alike first. */
export function similarAmong<Entry extends Text>(entries: readonly Entry[]): Entry[][] {
  const all = entries.map(withPairs)
  return all.map((one) =>
    closest(
      one.pairs,
      all.filter((other) => other !== one),
    ),
  )
}

interface WithPairs<Entry> {
  entry: Entry
  pairs: TitlePairs
}

function withPairs<Entry extends Text>(entry: Entry): WithPairs<Entry> {
  return { entry, pairs: pairsOf(entry.text) }
}

function closest<Entry extends Text>(pairs: TitlePairs, others: WithPairs<Entry>[]): Entry[] {
  return others
    .map((other) => ({ entry: other.entry, likeness: pairLikeness(pairs, other.pairs) }))
    .filter(({ likeness }) => likeness >= SIMILAR_FROM)
    .sort((a, b) => b.likeness - a.likeness || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ entry }) => entry)
}
