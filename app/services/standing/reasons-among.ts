import type { Evidence, Explanation } from '#app/matching/evidence.ts'

/** One reason and how many companies it speaks for. */
export interface SharedReason {
  evidence: Evidence
  companies: number
}

/** A meeting worth less is no reason. */
const LEAST_POINTS = 1
/** What meets in a vague way, or is not there, is no reason. */
const NO_REASON: Evidence['kind'][] = [
  'otherTags',
  'commonWords',
  'stageAhead',
  'noOpeningForWish',
  'otherDistrict',
  'qualificationMissing',
  'noCapacity',
  'hasCapacity',
  'trackRecord',
]

/** The reasons that most of these pairs have in common, those of the most first, then those that weigh most. */
export function reasonsAmong(explanations: Explanation[], limit: number): SharedReason[] {
  const shared = new Map<string, SharedReason & { points: number }>()
  for (const { parts } of explanations) {
    const reasons = parts.flatMap(({ evidence }) => evidence.filter(isReason).flatMap(single))
    for (const [key, evidence] of new Map(reasons.map((reason) => [keyOf(reason), reason]))) {
      const known = shared.get(key)
      const companies = (known?.companies ?? 0) + 1
      shared.set(key, {
        evidence: known?.evidence ?? evidence,
        companies,
        points: (known?.points ?? 0) + evidence.points,
      })
    }
  }
  return [...shared.values()]
    .sort((a, b) => b.companies - a.companies || b.points - a.points)
    .slice(0, limit)
    .map(({ evidence, companies }) => ({ evidence, companies }))
}

function isReason({ kind, points }: Evidence): boolean {
  return points >= LEAST_POINTS && !NO_REASON.includes(kind)
}

/** Each phrase, word or field by itself: pairs have some of them in common. */
function single(evidence: Evidence): Evidence[] {
  if (evidence.kind === 'phrases') return evidence.phrases.map((phrase) => ({ ...evidence, phrases: [phrase] }))
  if (evidence.kind === 'sameMeaning') return evidence.words.map((word) => ({ ...evidence, words: [word] }))
  if (evidence.kind === 'sameField') return evidence.fields.map((field) => ({ ...evidence, fields: [field] }))
  return [evidence]
}

/** What two pairs have in common: the same but for its points and the words it was read from. */
function keyOf(evidence: Evidence): string {
  return JSON.stringify({ ...evidence, points: 0, from: [] })
}
