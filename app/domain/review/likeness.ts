import { titleKey } from '../loose/clean.ts'

/** From this likeness on, two titles may mean the same scenario and somebody should look. */
const ALIKE_FROM = 0.5

/** How often each pair of neighbouring characters stands in a title: made once for one that is compared often. */
export interface TitlePairs {
  counts: ReadonlyMap<string, number>
  total: number
}

/** The pairs of a title; blanks and punctuation are left out. */
export function pairsOf(title: string): TitlePairs {
  const characters = Array.from(titleKey(title))
  const counts = new Map<string, number>()
  for (let at = 1; at < characters.length; at++) {
    const pair = `${characters[at - 1]}${characters[at]}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, total: Math.max(0, characters.length - 1) }
}

/** How alike two titles are, from 0 to 1: Dice's coefficient of their pairs (Dice 1945), repeated pairs counted. */
export function pairLikeness(a: TitlePairs, b: TitlePairs): number {
  if (a.total + b.total === 0) return 0
  const [fewer, more] = a.counts.size < b.counts.size ? [a.counts, b.counts] : [b.counts, a.counts]
  let common = 0
  for (const [pair, count] of fewer) common += Math.min(count, more.get(pair) ?? 0)
  return (2 * common) / (a.total + b.total)
}

/** As `pairLikeness`, of two titles that are compared once. */
export function titleLikeness(a: string, b: string): number {
  return pairLikeness(pairsOf(a), pairsOf(b))
}

/** The entries whose titles are alike enough to ask about, the most alike first. */
export function mostAlike<Entry extends { id: string; title: string }>(
  title: string,
  entries: Iterable<Entry>,
  limit: number,
): (Entry & { likeness: number })[] {
  const pairs = pairsOf(title)
  return [...entries]
    .map((entry) => ({ ...entry, likeness: pairLikeness(pairs, pairsOf(entry.title)) }))
    .filter(({ likeness }) => likeness >= ALIKE_FROM)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}
