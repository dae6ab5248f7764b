import { titleLikeness } from '../review/likeness.ts'

/** From this likeness on two questions may want one answer. Short questions about different things stay below .12. */
const SIMILAR_FROM = 0.25
const SHOWN = 5

/** Of other texts, those that may ask the same, most alike first. */
export function similarTo<Entry extends { id: string; text: string }>(text: string, others: readonly Entry[]): Entry[] {
  return others
    .map((entry) => ({ entry, likeness: titleLikeness(text, entry.text) }))
    .filter(({ likeness }) => likeness >= SIMILAR_FROM)
    .sort((a, b) => b.likeness - a.likeness || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ entry }) => entry)
}
