import { titleKey } from '../loose/clean.ts'

/** From this likeness on, two titles may mean the same scenario and somebody should look. */
const ALIKE_FROM = 0.5

/**
 * How alike two titles are, from 0 to 1: Dice's coefficient of their pairs of neighbouring characters (Dice 1945),
 * repeated pairs counted, blanks and punctuation left out.
 */
export function titleLikeness(a: string, b: string): number {
  const [pairsOfA, pairsOfB] = [pairsIn(a), pairsIn(b)]
  const total = pairsOfA.length + pairsOfB.length
  if (total === 0) return 0
  const left = new Map<string, number>()
  for (const pair of pairsOfA) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of pairsOfB) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    common += 1
    left.set(pair, count - 1)
  }
  return (2 * common) / total
}

/** The entries whose titles are alike enough to ask about, the most alike first. */
export function mostAlike<Entry extends { id: string; title: string }>(
  title: string,
  entries: Iterable<Entry>,
  limit: number,
): (Entry & { likeness: number })[] {
  return [...entries]
    .map((entry) => ({ ...entry, likeness: titleLikeness(title, entry.title) }))
    .filter(({ likeness }) => likeness >= ALIKE_FROM)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}

function pairsIn(title: string): string[] {
  const characters = Array.from(titleKey(title))
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}
