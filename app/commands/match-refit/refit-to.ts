import { type Refit, refit } from '#app/domain/learning/refit.ts'
import { foldsOf } from '#app/matching/measure/folds.ts'
import type { Weights } from '#app/matching/weights.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { needOf, offerOf } from '#app/services/catalogue/profiles.ts'
import type { Profiles } from '../match/load-engine.ts'
import { settingsToTry } from '../match/settings.ts'
import { askAt } from '../match/try-settings.ts'
import type { PairExample } from './examples.ts'

const FOLDS = 5
const SEED = 1

/**
 * Refits the weights to judged pairs: scores each at several choices of weights, from indexes filled with all that is
 * published.
 * @param others how many choices are tried beside the weights in use
 * @param onProgress hears how many have been tried
 */
export function refitTo(
  examples: PairExample[],
  catalogue: Catalogue,
  others: number,
  onProgress: (done: number) => void,
): Refit<Weights> {
  const profiles: Profiles = {
    nodes: catalogue.tags.nodes,
    needs: Array.from(catalogue.allScenarios(), needOf),
    offers: Array.from(catalogue.allCompanies(), offerOf),
  }
  let done = 0
  const settings = settingsToTry(others, SEED)
  const scores = askAt(settings, profiles, (engine) => {
    onProgress(++done)
    return examples.map(({ need, offer }) => engine.explain(need, offer).score)
  })
  const trials = settings.map((weights, i) => ({ weights, scores: scores[i]! }))
  const groups = Array.from(new Set(examples.map(({ group }) => group)))
  const folds = foldsOf(groups, FOLDS, SEED).map((fold) => new Set(fold))
  return refit(trials, examples, folds)
}
