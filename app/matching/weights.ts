import { PARAMETERS } from './parameters.ts'

/** The parameters that can be refitted to judgements: few, and each with a meaning of its own. */
export interface Weights {
  /** Share of tags in what is not fit. */
  tagShare: number
  /** Similarities at which tags, and text, reach a little over half of their scale. */
  tagHalf: number
  textHalf: number
  /** Phrase weight at which an inferred tag has confidence 1/2. */
  inferHalf: number
  /** Confidence in learned tags at their most certain. */
  learned: number
  /** How much a use case counts beside a word. */
  useCase: number
}

/** The weights in use. */
export function weightsNow(): Weights {
  const { tagShare, tagHalf, textHalf, inferHalf, learned, concept } = PARAMETERS
  return { tagShare, tagHalf, textHalf, inferHalf, learned, useCase: concept.useCase }
}

/** Sets the weights for every engine that is created from now on; there must not be one already. */
export function setWeights({ useCase, ...others }: Weights) {
  // `as const` holds for the checker alone: the object itself is not frozen, and engines read it at every use.
  Object.assign(PARAMETERS, others)
  Object.assign(PARAMETERS.concept, { useCase })
}
