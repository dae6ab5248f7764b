import { inBands } from '#app/domain/learning/acceptance.ts'
import { mean, type Refit } from '#app/domain/learning/refit.ts'
import { pairedBootstrap } from '#app/matching/measure/bootstrap.ts'
import type { Weights } from '#app/matching/weights.ts'
import type { Examples, PairExample } from './examples.ts'

const MOVED = 10

/** What refitting comes to, for people and programs. */
export type Report = ReturnType<typeof reportOf>

/** What is reported of a refit: how many pairs, how well each choice of weights tells them apart, what would change. */
export function reportOf({ before, after, heldOut }: Refit<Weights>, { examples, otherReasons, notPublic }: Examples) {
  const differences = after.concordances.map((value, i) => value - before.concordances[i]!)
  const takenUp = examples.filter((one) => one.takenUp).length
  const difference = pairedBootstrap(differences)
  return {
    pairs: { takenUp, didNotFit: examples.length - takenUp, otherReasons, notPublic },
    before: choiceOf(before, examples),
    after: choiceOf(after, examples),
    difference,
    heldOut,
    /** Whether the new weights do better beyond chance, also where they had not been chosen. */
    better: difference.low > 0 && heldOut !== null && heldOut.chosen > heldOut.before,
    moved: movedMost(before.scores, after.scores, examples),
  }
}

function choiceOf({ weights, scores, concordances }: Refit<Weights>['before'], examples: PairExample[]) {
  const scored = examples.map(({ takenUp }, i) => ({ takenUp, score: scores[i]! }))
  const bands = inBands(scored).map(({ from, inside }) => ({
    from,
    takenUp: inside.filter(({ takenUp }) => takenUp).length,
    of: inside.length,
  }))
  return { weights, concordance: mean(concordances), bands }
}

function movedMost(before: number[], after: number[], examples: PairExample[]) {
  return examples
    .map(({ name, takenUp }, i) => ({ name, takenUp, before: before[i]!, after: after[i]! }))
    .filter((one) => one.before !== one.after)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, MOVED)
}

/** The report in lines for people. */
export function linesOf({ pairs, before, after, difference, heldOut, better, moved }: Report): string[] {
  const three = (value: number) => value.toFixed(3)
  const changed = Object.entries(after.weights).filter(
    ([name, value]) => before.weights[name as keyof Weights] !== value,
  )
  return [
    `${pairs.takenUp} pairs taken up, ${pairs.didNotFit} ended because they do not fit`,
    `left out: ${pairs.otherReasons} ended for other reasons, ${pairs.notPublic} no longer public on both sides`,
    `a pair taken up scores above one that did not fit (0.5 is chance): before ${three(before.concordance)}, after ${three(after.concordance)}`,
    `difference ${three(difference.mean)}, 95 % of resamples ${three(difference.low)} to ${three(difference.high)}`,
    heldOut
      ? `held-out scenarios: before ${three(heldOut.before)}, with weights chosen without them ${three(heldOut.chosen)}`
      : 'held-out scenarios: too few to say',
    'taken up by score: from, before, after',
    ...before.bands.map(({ from, takenUp, of }, i) => {
      const then = after.bands[i]!
      return `  ${String(from).padStart(3)}  ${takenUp} of ${of}  ${then.takenUp} of ${then.of}`
    }),
    ...changed.map(([name, value]) => `${name}: ${before.weights[name as keyof Weights]} → ${value}`),
    ...moved.map(
      (one) =>
        `  ${one.before.toFixed(1)} → ${one.after.toFixed(1)}  ${one.takenUp ? 'taken up' : 'did not fit'}  ${one.name}`,
    ),
    better
      ? 'the new weights do better beyond chance'
      : 'nothing does better beyond chance: the weights in use should stay',
  ]
}
