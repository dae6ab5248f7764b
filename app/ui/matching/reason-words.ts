import type { Evidence, Explanation } from '#app/matching/evidence.ts'
import type { Locale } from '#app/text/locale.ts'
import { matchingText } from '#app/text/matching.ts'
import { evidenceWords, isLacking, nameOf, type TagNames } from './evidence-words.ts'

/**
 * Why a pair fits, in one sentence of at most three clauses, the most convincing kind of evidence first and within a
 * kind what weighs most; for a pair that the gate refuses, what it lacks.
 */
export function reasonWords({ parts, gate }: Explanation, names: TagNames, locale: Locale): string {
  const words = matchingText[locale]
  if (!gate.passed) return words.gate(gate.missing.map((tag) => nameOf(names, tag)))
  const met = parts
    .flatMap(({ evidence }) => evidence)
    .filter((one) => one.points > 0 && !isLacking(one))
    .sort((a, b) => b.points - a.points)
  const convincing = TELLING.flatMap((kind) => ofKind(met, kind).filter(({ points }) => points >= LEAST_POINTS))
  const main = firstOfEach(convincing).map((one) => {
    if (one.kind !== 'sameTag') return evidenceWords(shortened(one), names, locale)
    const shared = ofKind(convincing, 'sameTag').slice(0, NAMED)
    return shared.length > 1
      ? words.sameTags(shared.map(({ tag }) => nameOf(names, tag)))
      : words.sameTag(nameOf(names, one.tag))
  })
  const vague = met.filter(({ kind }) => kind === 'commonWords' || kind === 'otherTags')
  const fit = met.filter((one) => !vague.includes(one) && !isOf(TELLING, one.kind))
  const more = [...(main.length > 0 ? [] : vague.slice(0, 1)), ...fit].map((one) => evidenceWords(one, names, locale))
  const clauses = [...main, ...more].slice(0, CLAUSES)
  return clauses.length > 0 ? words.sentence(clauses) : words.nothingMet
}

function ofKind<Kind extends Evidence['kind']>(evidence: Evidence[], kind: Kind) {
  return evidence.filter((one): one is Extract<Evidence, { kind: Kind }> => one.kind === kind)
}

function isOf(kinds: readonly string[], kind: string): boolean {
  return kinds.includes(kind)
}

function firstOfEach(evidence: Evidence[]): Evidence[] {
  return evidence.filter((one, i) => evidence.findIndex(({ kind }) => kind === one.kind) === i)
}

function shortened(evidence: Evidence): Evidence {
  if (evidence.kind === 'phrases') return { ...evidence, phrases: evidence.phrases.slice(0, QUOTED) }
  return evidence.kind === 'inferredTag' ? { ...evidence, from: evidence.from.slice(0, QUOTED) } : evidence
}

/** Kinds of evidence that carry a reason, the most convincing first; fit comes after them. */
const TELLING = ['sameTag', 'viaParent', 'inferredTag', 'phrases', 'related'] as const satisfies Evidence['kind'][]
/** A meeting worth less is no reason. */
const LEAST_POINTS = 1
const CLAUSES = 3
const NAMED = 2
const QUOTED = 3
