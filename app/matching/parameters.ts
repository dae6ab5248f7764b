/** Everything that can be tuned, in one place. Chosen on a plateau, not on a peak: see docs/matching.md. */
export const PARAMETERS = {
  /** Share of the tags part in what is not fit; the text has the rest. */
  tagShare: 0.45,
  /** Similarity at which the tags part reaches a little over half of its scale. */
  tagHalf: 0.4,
  /** Similarity at which the text part reaches a little over half of its scale. */
  textHalf: 0.1,
  /** Confidence in a tag entered for a need: people outside the trade choose broad or wrong ones. */
  enteredInNeed: 0.6,
  /** Confidence in a tag entered for an offer. */
  enteredInOffer: 0.95,
  /** Weight of a phrase of the text, by how it names the tag. */
  phrase: { name: 1, alias: 0.8, term: 0.7, cue: 0.15, domain: 0.35 },
  /** Weight of a use case the text speaks of for the technologies usual in it. */
  usual: { main: 0.1, also: 0.1 },
  /** Phrase weight at which an inferred tag has confidence 1/2. */
  inferHalf: 1,
  /** Confidence in what the words of other profiles' tags say, at its most certain. */
  learned: 0.4,
  /** Confidence from which a tag of a profile teaches its words. */
  teaches: 0.5,
  /** Confidence (hundredths) below which a tag is noise. */
  leastTag: 10,
  /** How much of a tag passes to its parents together, and to each related industry. */
  toParents: 0.5,
  toRelated: 0.1,
  /** An entered domain stands for the technologies usual there. */
  domainHint: 0.7,
  /** BM25: saturation and length of an offer's text. */
  k1: 1.2,
  b: 0.75,
  /** More repetitions than this say nothing more; the same for phrases that infer tags. */
  repeats: { needs: 3, offers: 2 },
  /** A need's title counts as often as this. */
  needTitle: 2,
  /** How much a concept counts beside a character or pair of the text. */
  concept: { synonym: 2, domain: 3, useCase: 2 },
  /** Sum of its words' weights from which a text speaks of a use case, and from which it does so twice. */
  useCase: { once: 1, twice: 1.5 },
} as const

/** Points each known fact of fit is worth; unknown facts leave their points to tags and text. */
export const FIT_POINTS = { stage: 3, openings: 3, qualifications: 2, cases: 1, capacity: 1, district: 1 } as const
