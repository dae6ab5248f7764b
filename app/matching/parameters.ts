/** Everything that can be tuned, in one place. Chosen on a plateau, not on a peak: see docs/matching.md. */
export const PARAMETERS = {
  /** Share of the tags part in what is not fit; the text has the rest. */
  tagShare: 0.5,
  /** Similarity at which the tags part reaches half of its scale. */
  tagHalf: 0.2,
  /** Similarity at which the text part reaches half of its scale. */
  textHalf: 0.03,
  /** Confidence in a tag entered for a need: people outside the trade choose broad or wrong ones. */
  enteredInNeed: 0.6,
  /** Confidence in a tag entered for an offer. */
  enteredInOffer: 0.95,
  /** Weight of a phrase of the text, by how it names the tag. */
  phrase: { name: 1, alias: 0.8, cue: 0.35, domain: 0.35 },
  /** Phrase weight at which an inferred tag has confidence 1/2. */
  inferHalf: 0.7,
  /** How much of a tag passes to its parents together, and to each related industry. */
  toParents: 0.4,
  toRelated: 0.25,
  /** An entered domain stands for the technologies usual there. */
  domainHint: 0.7,
  /** BM25: saturation and length of an offer's text, saturation of a need's words. */
  k1: 1.2,
  b: 0.5,
  needK: 3,
  /** More repetitions than this lengthen an offer without adding to it; the same for phrases that infer tags. */
  repeats: 2,
  /** A need's title counts as often as this. */
  needTitle: 2,
} as const

/** Points each known fact of fit is worth; unknown facts leave their points to tags and text. */
export const FIT_POINTS = { stage: 3, openings: 3, qualifications: 2, cases: 1, district: 1 } as const
