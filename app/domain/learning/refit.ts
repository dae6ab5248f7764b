import { concordances } from './concordance.ts'

/** A pair that people judged, for refitting. */
export interface Example {
  /** Whether they took it up; false when they ended it because the two do not fit. */
  takenUp: boolean
  /** What is held out together: pairs of one scenario. */
  group: string
}

/** What all examples score at one choice of weights, in the order of the examples. */
export interface Trial<W> {
  weights: W
  scores: number[]
}

/** What refitting came to. */
export interface Refit<W> {
  before: Measured<W>
  /** The weights that do best on all examples; of equals the earlier, so that those in use stay. */
  after: Measured<W>
  /** Mean concordance of held-out groups at weights chosen without them, and at those in use; null when too few. */
  heldOut: { chosen: number; before: number } | null
}

interface Measured<W> extends Trial<W> {
  /** For each taken-up example, the share of the others that score lower. */
  concordances: number[]
}

/**
 * Chooses the weights at which taken-up pairs most often score above those that did not fit.
 * @param trials the weights in use first
 * @param folds groups that are held out together, each once
 */
export function refit<W>(
  trials: readonly Trial<W>[],
  examples: readonly Example[],
  folds: readonly ReadonlySet<string>[],
): Refit<W> {
  const measured = trials.map((trial) => ({ ...trial, concordances: among(trial, examples, () => true) }))
  const [before] = measured
  const after = best(measured, ({ concordances }) => mean(concordances))
  if (!before || !after) throw new Error('there is nothing to choose from')
  return { before, after, heldOut: heldOut(trials, examples, folds) }
}

function heldOut<W>(
  trials: readonly Trial<W>[],
  examples: readonly Example[],
  folds: readonly ReadonlySet<string>[],
): Refit<W>['heldOut'] {
  const chosen: number[] = []
  const before: number[] = []
  for (const fold of folds) {
    const choice = best(trials, (trial) => mean(among(trial, examples, ({ group }) => !fold.has(group))))
    const isHeld = ({ group }: Example) => fold.has(group)
    if (choice) chosen.push(...among(choice, examples, isHeld))
    if (trials[0]) before.push(...among(trials[0], examples, isHeld))
  }
  return chosen.length > 0 ? { chosen: mean(chosen), before: mean(before) } : null
}

function among<W>({ scores }: Trial<W>, examples: readonly Example[], counts: (one: Example) => boolean): number[] {
  const yes: number[] = []
  const no: number[] = []
  examples.forEach((example, i) => {
    if (counts(example)) (example.takenUp ? yes : no).push(scores[i]!)
  })
  return concordances(yes, no)
}

function best<T>(all: readonly T[], worthOf: (one: T) => number): T | undefined {
  let [choice, most] = [all[0], -1]
  for (const one of all) {
    const worth = worthOf(one)
    if (worth > most) [choice, most] = [one, worth]
  }
  return choice
}

/** The mean of numbers; half, which is chance, of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0.5 : values.reduce((a, b) => a + b, 0) / values.length
}
