import type { Explanation, MissingTag, Part } from '../evidence.ts'
import type { Statistics } from '../index/statistics.ts'
import type { Profile } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import { type Compiled, compileProfile, foldedText } from '../score/compile-profile.ts'
import { fitOf } from '../score/fit.ts'
import { missingRequired } from '../score/gate.ts'
import { roundedScore } from '../score/rank.ts'
import { lift, likeness, tagShareOf, tagSimilarity, textSimilarity } from '../score/similarity.ts'
import { isWithin, type Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import { apportion } from './apportion.ts'
import { phraseEvidence } from './phrase-evidence.ts'
import { tagEvidence } from './tag-evidence.ts'

/** Scores one pair as the rankings do and takes the score apart. Neither profile has to be in the index. */
export function explainPair(taxonomy: Taxonomy, statistics: Statistics, need: Profile, offer: Profile): Explanation {
  const mine = compileProfile(taxonomy, 'needs', need)
  const theirs = compileProfile(taxonomy, 'offers', offer)
  const refused = missingRequired(taxonomy, mine.facts, theirs.facts)
  if (refused.length > 0) return { score: 0, parts: [], missing: [], gate: { passed: false, missing: refused } }

  const tags = tagSimilarity(statistics, mine.vector, theirs.vector)
  const text = textSimilarity(statistics, mine, theirs)
  const share = tagShareOf(mine)
  const base = likeness(tags, text, share)
  const fit = base > 0 ? fitOf(mine.facts, theirs.facts) : { points: 0, max: 0, evidence: [] }
  const score = roundedScore(base, fit)
  const left = 100 - fit.max
  const exact = [
    left * share * lift(tags, PARAMETERS.tagHalf),
    left * (1 - share) * lift(text, PARAMETERS.textHalf),
    fit.points,
  ]
  const [tagPoints = 0, textPoints = 0, fitPoints = 0] = apportion(score, exact)
  const ofFit = apportion(
    fitPoints,
    fit.evidence.map(({ points }) => points),
  )
  const parts: Part[] = [
    { kind: 'tags', points: tagPoints, max: left * share, evidence: tagEvidence(taxonomy, statistics, mine, theirs, tagPoints) },
    {
      kind: 'text',
      points: textPoints,
      max: left * (1 - share),
      evidence: phraseEvidence(statistics, foldedText(need), foldedText(offer), textPoints),
    },
    { kind: 'fit', points: fitPoints, max: fit.max, evidence: fit.evidence.map((fact, i) => ({ ...fact, points: ofFit[i]! })) },
  ]
  const scoreWith = (tag: string) => {
    const richer = compileProfile(taxonomy, 'offers', { ...offer, tags: [...offer.tags, tag] })
    const lifted = likeness(
      tagSimilarity(statistics, mine.vector, richer.vector),
      textSimilarity(statistics, mine, richer),
      share,
    )
    return roundedScore(lifted, fitOf(mine.facts, richer.facts))
  }
  return {
    score,
    parts: parts.filter(({ max }) => max > 0),
    missing: missingTags(taxonomy, need, theirs, score, scoreWith),
    gate: { passed: true, missing: [] },
  }
}

function missingTags(
  taxonomy: Taxonomy,
  need: Profile,
  offer: Compiled,
  score: number,
  scoreWith: (tag: string) => number,
): MissingTag[] {
  return need.tags
    .filter((tag) => taxonomy.numberOf.has(tag) && !offer.facts.carried.some((own) => isWithin(taxonomy, own, tag)))
    .map((tag): MissingTag => ({ kind: 'tagMissing', tag, wouldAdd: Math.round(100 * (scoreWith(tag) - score)) / 100 }))
    .filter(({ wouldAdd }) => wouldAdd > 0)
    .sort((a, b) => b.wouldAdd - a.wouldAdd)
    .slice(0, 5)
}
