import { isOpen } from '#app/domain/catalogue/scenario-facets.ts'
import { FITTING_SCORE, isFitting } from '#app/domain/match/score.ts'
import type { Catalogue } from './catalogue.server.ts'

/** Fewer scenarios without a fitting company are no gap worth a sentence. */
const LEAST = 2

/** The tag with the most open scenarios for which no company fits. */
export interface Gap {
  tagId: string
  scenarios: number
  score: number
}

const known = new WeakMap<Catalogue, { key: string; gap: Gap | null }>()

/** The largest gap in the market as it stands; null when there is none. Worked out once per change. */
export function largestGap(catalogue: Catalogue, now: Date): Gap | null {
  const open = [...catalogue.allScenarios()].filter((scenario) => isOpen(scenario, now))
  const key = `${catalogue.revision}:${open.length}`
  const before = known.get(catalogue)
  if (before?.key === key) return before.gap
  const counts = new Map<string, number>()
  for (const { id, tagIds } of open) {
    const [best] = catalogue.fitsFor(id, 1)
    if (best && isFitting(best.score)) continue
    for (const tagId of tagIds) counts.set(tagId, (counts.get(tagId) ?? 0) + 1)
  }
  const [largest] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const gap = largest && largest[1] >= LEAST ? { tagId: largest[0], scenarios: largest[1], score: FITTING_SCORE } : null
  known.set(catalogue, { key, gap })
  return gap
}
