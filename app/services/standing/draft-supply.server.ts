import { setImmediate as nextTurn } from 'node:timers/promises'
import { isFitting } from '#app/domain/match/score.ts'
import { changedDraft, type DraftChange, largestEffects, type TriedDraft } from '#app/domain/standing/draft-change.ts'
import type { DraftNeed } from '#app/domain/standing/draft-need.ts'
import { NEAR_SCORE, type Supply, supplyOf } from '#app/domain/standing/supply.ts'
import type { Engine } from '#app/matching/engine.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import { needOf } from '#app/services/catalogue/profiles.ts'

/** The companies counted at most, and those whose reasons are read. */
export const COUNTED_MAX = 500
const REASONED = 30
const EFFECTS_SHOWN = 6

/** A draft's id as the engine is asked with it: it is never put into the index. */
const UNPUBLISHED = 'unpublished'

/** How many companies fit a draft, by how well. Nothing is kept of it. */
export function supplyFor(engine: Engine, draft: DraftNeed): Supply {
  const ranked = engine.rank(needOf({ id: UNPUBLISHED, ...draft }), 'offers', { limit: COUNTED_MAX })
  return supplyOf(ranked.map(({ score }) => score))
}

/** Why the best of them fit; where none does, why the nearest are near. */
export function explainedFor(engine: Engine, draft: DraftNeed): { fitting: boolean; explanations: Explanation[] } {
  const lines = engine.rankExplained(needOf({ id: UNPUBLISHED, ...draft }), { limit: REASONED })
  const fitting = lines.filter(({ score }) => isFitting(score))
  const shown = fitting.length > 0 ? fitting : lines.filter(({ score }) => score >= NEAR_SCORE)
  return { fitting: fitting.length > 0, explanations: shown.map(({ explanation }) => explanation) }
}

/** Asks the engine with each change; gives those with the largest effect. Others have their turn between two rankings. */
export async function effectsOf(
  engine: Engine,
  draft: DraftNeed,
  changes: readonly DraftChange[],
  now: Supply,
): Promise<TriedDraft[]> {
  const tried: TriedDraft[] = []
  for (const change of changes) {
    tried.push({ change, supply: supplyFor(engine, changedDraft(draft, change)) })
    await nextTurn()
  }
  return largestEffects(tried, now, EFFECTS_SHOWN)
}
