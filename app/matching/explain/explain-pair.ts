import type { Evidence, Explanation, Part } from '../evidence.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Facts } from '../score/facts.ts'
import { type Fit, fitOf } from '../score/fit.ts'
import { missingRequired } from '../score/gate.ts'
import type { Market } from '../score/market.ts'
import { lift, likeness, roundedScore, tagShareOf, tagSimilarity, textSimilarity } from '../score/similarity.ts'
import { productWith } from '../taxonomy/unit-tags.ts'
import { apportion } from './apportion.ts'
import { missingTags } from './missing-tags.ts'
import { type NeedTags, type TagSide, tagEvidence } from './tag-evidence.ts'
import { type Answer, type NeedText, textEvidence } from './text-evidence.ts'

/** A need that pairs are explained for. */
export type NeedSide = NeedTags & NeedText

/** An offer as it answers that need. */
export interface OfferSide extends TagSide {
  facts: Facts
  /** What its tags add up to against the need's; null when that has not been worked out. */
  tagSum: number | null
  answer: Answer
}

/** Scores one pair as the rankings do and takes the score apart. */
export function explainPair(market: Market, need: NeedSide, offer: OfferSide): Explanation {
  const { query } = need
  const { facts } = query.prepared
  const refused = missingRequired(market.taxonomy, facts, offer.facts)
  if (refused.length > 0) {
    return { score: 0, parts: [], missing: [], unknown: [], gate: { passed: false, missing: refused } }
  }
  const text = textSimilarity(offer.answer.sum, query.mass)
  const share = tagShareOf(query.tags.length > 0)
  const tags = tagSimilarity(offer.tagSum ?? productWith(market.taxonomy, offer.tags, query))
  const known = fitOf(facts, offer.facts)
  const fit = tags > 0 || text > 0 ? known : { ...NO_FIT, unknown: known.unknown }
  const scoreOf = (tagsNow: number) => {
    const base = likeness(tagsNow, text, share)
    return roundedScore(base, base > 0 ? known : NO_FIT)
  }
  const score = scoreOf(tags)
  const [tagMax, textMax] = [(100 - fit.max) * share, (100 - fit.max) * (1 - share)]
  const points = apportion(score, [
    tagMax * lift(tags, PARAMETERS.tagHalf),
    textMax * lift(text, PARAMETERS.textHalf),
    fit.points,
  ])
  const [tagPoints = 0, textPoints = 0, fitPoints = 0] = points
  const parts: Part[] = [
    { kind: 'tags', points: tagPoints, max: tagMax, evidence: tagEvidence(market.taxonomy, need, offer, tagPoints) },
    { kind: 'text', points: textPoints, max: textMax, evidence: textEvidence(need, offer.answer, textPoints) },
    { kind: 'fit', points: fitPoints, max: fit.max, evidence: factEvidence(fit, fitPoints) },
  ]
  return {
    score,
    parts: parts.filter(({ max }) => max > 0),
    missing: missingTags(market, need.tags, offer.tags, offer.facts.carried, score, (richer) =>
      scoreOf(tagSimilarity(productWith(market.taxonomy, richer, query))),
    ),
    unknown: fit.unknown,
    gate: { passed: true, missing: [] },
  }
}

/** The facts with the points that come to each once the part's points are rounded. */
function factEvidence({ evidence }: Fit, points: number): Evidence[] {
  const shares = apportion(
    points,
    evidence.map((fact) => fact.points),
  )
  for (let i = 0; i < shares.length; i++) evidence[i]!.points = shares[i]!
  return evidence
}

/** A pair with nothing in common is no pair: fit alone does not make one. */
const NO_FIT: Fit = { points: 0, max: 0, evidence: [], unknown: [] }
