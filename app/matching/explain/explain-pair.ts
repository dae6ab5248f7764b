import type { Explanation, Part } from '../evidence.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Facts } from '../score/facts.ts'
import { type Fit, fitOf } from '../score/fit.ts'
import { missingRequired } from '../score/gate.ts'
import type { Market } from '../score/market.ts'
import type { Query } from '../score/query.ts'
import { lift, likeness, roundedScore, tagShareOf, tagSimilarity, textSimilarity } from '../score/similarity.ts'
import { type TagVector, unitTags } from '../taxonomy/unit-tags.ts'
import { apportion } from './apportion.ts'
import { missingTags } from './missing-tags.ts'
import { type NeedTags, type TagSide, tagEvidence } from './tag-evidence.ts'
import { type Answer, type NeedText, textEvidence, textWorth } from './text-evidence.ts'

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
  const worth = textWorth(market, query, offer.answer)
  const text = textSimilarity(worth.reduce(add, 0), query.mass)
  const share = tagShareOf(query.tags.length > 0)
  const tags = tagSimilarity(offer.tagSum ?? tagSum(query, unitTags(market.taxonomy, offer.tags)))
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
    {
      kind: 'text',
      points: textPoints,
      max: textMax,
      evidence: textEvidence(market, need, offer.answer, worth, textPoints),
    },
    { kind: 'fit', points: fitPoints, max: fit.max, evidence: factEvidence(fit, fitPoints) },
  ]
  return {
    score,
    parts: parts.filter(({ max }) => max > 0),
    missing: missingTags(market, need.tags, offer.tags, offer.facts.carried, score, (richer) =>
      scoreOf(tagSimilarity(tagSum(query, unitTags(market.taxonomy, richer)))),
    ),
    unknown: fit.unknown,
    gate: { passed: true, missing: [] },
  }
}

function factEvidence(fit: Fit, points: number) {
  const shares = apportion(
    points,
    fit.evidence.map((fact) => fact.points),
  )
  return fit.evidence.map((fact, i) => ({ ...fact, points: shares[i]! }))
}

function add(a: number, b: number): number {
  return a + b
}

function tagSum({ tags, tagFactors }: Query, vector: TagVector): number {
  let sum = 0
  for (let i = 0, j = 0; i < tags.length && j < vector.tags.length; ) {
    const [mine, theirs] = [tags[i]!, vector.tags[j]!]
    if (mine === theirs) sum += tagFactors[i]! * vector.weights[j]!
    if (mine <= theirs) i++
    if (theirs <= mine) j++
  }
  return sum
}

/** A pair with nothing in common is no pair: fit alone does not make one. */
const NO_FIT: Fit = { points: 0, max: 0, evidence: [], unknown: [] }
