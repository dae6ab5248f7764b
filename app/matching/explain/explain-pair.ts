import type { Explanation, Part } from '../evidence.ts'
import type { Statistics } from '../index/statistics.ts'
import type { Usage } from '../index/usage.ts'
import type { Profile } from '../model.ts'
import { compileProfile, foldedText } from '../score/compile-profile.ts'
import { missingRequired } from '../score/gate.ts'
import { scorePair } from '../score/score-pair.ts'
import type { Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import { apportion } from './apportion.ts'
import { missingTags } from './missing-tags.ts'
import { phraseEvidence } from './phrase-evidence.ts'
import { tagEvidence } from './tag-evidence.ts'

/** What a pair is explained by: the taxonomy, and what is known of all profiles and their words. */
export interface Background {
  taxonomy: Taxonomy
  statistics: Statistics
  usage: Usage
}

/** Scores one pair as the rankings do and takes the score apart. Neither profile has to be in the index. */
export function explainPair({ taxonomy, statistics, usage }: Background, need: Profile, offer: Profile): Explanation {
  const mine = compileProfile(taxonomy, 'needs', need)
  const theirs = compileProfile(taxonomy, 'offers', offer)
  const refused = missingRequired(taxonomy, mine.facts, theirs.facts)
  if (refused.length > 0) return { score: 0, parts: [], missing: [], gate: { passed: false, missing: refused } }

  const { score, tags, text, fit } = scorePair(statistics, mine, theirs)
  const points = apportion(score, [tags.points, text.points, fit.points])
  const [tagPoints = 0, textPoints = 0, fitPoints = 0] = points
  const shares = fit.evidence.map((fact) => fact.points)
  const fitShares = apportion(fitPoints, shares)
  const phrases = phraseEvidence(
    { statistics, usage, lexicon: taxonomy.lexicon },
    { folded: foldedText(need), compiled: mine },
    { folded: foldedText(offer), compiled: theirs },
    textPoints,
  )
  const meetings = tagEvidence(taxonomy, statistics, mine, theirs, tagPoints)
  const facts = fit.evidence.map((fact, i) => ({ ...fact, points: fitShares[i]! }))
  const parts: Part[] = [
    { kind: 'tags', points: tagPoints, max: tags.max, evidence: meetings },
    { kind: 'text', points: textPoints, max: text.max, evidence: phrases },
    { kind: 'fit', points: fitPoints, max: fit.max, evidence: facts },
  ]
  const scoreWith = (tag: string) => {
    const richer = compileProfile(taxonomy, 'offers', { ...offer, tags: [...offer.tags, tag] })
    return scorePair(statistics, mine, richer).score
  }
  return {
    score,
    parts: parts.filter(({ max }) => max > 0),
    missing: missingTags(taxonomy, need, theirs, score, scoreWith),
    gate: { passed: true, missing: [] },
  }
}
