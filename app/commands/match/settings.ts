import { shuffled } from '#app/matching/measure/random.ts'
import { type Weights, weightsNow } from '#app/matching/weights.ts'
import type { ParameterChange } from './with-parameters.ts'

/** The values that cross-validation chooses from. */
export const GRID = {
  tagShare: [0.35, 0.4, 0.45],
  tagHalf: [0.2, 0.4],
  textHalf: [0.07, 0.1, 0.15],
  inferHalf: [0.7, 1],
  learned: [0.4, 0.6],
  useCase: [1, 2],
} as const satisfies Record<keyof Weights, readonly number[]>

/** A value for each tuned parameter. */
export type Setting = Weights

/** The weights in use, then `count` other settings of the grid, chosen by chance: same seed, same settings. */
export function settingsToTry(count: number, seed: number): Setting[] {
  const now = weightsNow()
  const others = product().filter((setting) => keyOf(setting) !== keyOf(now))
  return [now, ...shuffled(others, seed).slice(0, count)]
}

/** The engine's parameters at a setting: those it reads whenever it ranks, and those it is filled by as well. */
export function parametersAt({ tagShare, tagHalf, textHalf, inferHalf, learned, useCase }: Setting): {
  ranking: ParameterChange
  filling: ParameterChange
} {
  return { ranking: { tagShare, tagHalf, textHalf }, filling: { inferHalf, learned, concept: { useCase } } }
}

function product(): Setting[] {
  const names = Object.keys(GRID) as (keyof typeof GRID)[]
  let settings: Partial<Setting>[] = [{}]
  for (const name of names) {
    settings = settings.flatMap((setting) => GRID[name].map((value) => ({ ...setting, [name]: value })))
  }
  // Every name of the grid has been gone through.
  return settings as Setting[]
}

function keyOf({ tagShare, tagHalf, textHalf, inferHalf, learned, useCase }: Setting): string {
  return [tagShare, tagHalf, textHalf, inferHalf, learned, useCase].join()
}
