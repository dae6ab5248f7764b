import type { Evidence, Explanation } from '#app/matching/evidence.ts'
import type { Locale } from '#app/text/locale.ts'
import { matchingText } from '#app/text/matching.ts'
import { evidenceWords, isLacking, nameOf, type TagNames } from './evidence-words.ts'

/**
 * Why a pair fits, in one sentence of at most three clauses: the most convincing kind of evidence first, within a kind
 * what weighs most, each tag once. For a pair that the gate refuses, what it lacks.
 */
export function reasonWords({ parts, gate }: Explanation, names: TagNames, locale: Locale): string {
  const words = matchingText[locale]
  if (!gate.passed) return words.gate(gate.missing.map((tag) => nameOf(names, tag)))
  const met = parts
    .flatMap(({ evidence }) => evidence)
    .filter((one) => one.points > 0 && !isLacking(one))
    .sort((a, b) => b.points - a.points)
  const telling = TELLING.flatMap((is) => met.filter((one) => is(one) && one.points >= LEAST_POINTS))
  const shared = telling.flatMap((one) => (one.kind === 'sameTag' ? nameOf(names, one.tag) : [])).slice(0, SHARED)
  const main = eachPhraseOnce(eachTagOnce(telling).map(shortened)).map((one) =>
    one.kind === 'sameTag' && shared.length > 1 ? words.sameTags(shared) : evidenceWords(one, names, locale),
  )
  const vague = main.length > 0 ? [] : met.filter(isVague).slice(0, 1)
  const fit = met.filter((one) => !isVague(one) && !TELLING.some((is) => is(one)))
  const clauses = [...main, ...[...vague, ...fit].map((one) => evidenceWords(one, names, locale))].slice(0, CLAUSES)
  return clauses.length > 0 ? words.sentence(clauses) : words.nothingMet
}

/** The first of each kind that names no tag which a stronger one has named. */
function eachTagOnce(evidence: Evidence[]): Evidence[] {
  const kinds = new Set<string>()
  const named = new Set<string>(evidence.flatMap((one) => (one.kind === 'sameTag' ? one.tag : [])).slice(0, SHARED))
  return evidence.filter((one) => {
    const tags = 'via' in one ? [one.need, one.offer] : isTagOfText(one) ? [one.tag] : []
    if (kinds.has(one.kind) || tags.some((tag) => named.has(tag))) return false
    kinds.add(one.kind)
    for (const tag of tags) named.add(tag)
    return true
  })
}

/** Phrases that a clause about a tag has quoted are not quoted again. */
function eachPhraseOnce(evidence: Evidence[]): Evidence[] {
  const quoted = evidence.flatMap((one) => (isTagOfText(one) ? one.from : []))
  return evidence.flatMap((one) => {
    if (one.kind !== 'phrases') return one
    const phrases = one.phrases.filter((phrase) => !quoted.includes(phrase))
    return phrases.length > 0 ? { ...one, phrases } : []
  })
}

function shortened(evidence: Evidence): Evidence {
  const few = (words: string[]) => words.slice(0, QUOTED)
  if (evidence.kind === 'phrases') return { ...evidence, phrases: few(evidence.phrases) }
  if (evidence.kind === 'sameMeaning') return { ...evidence, words: few(evidence.words) }
  if (evidence.kind === 'sameField') return { ...evidence, fields: few(evidence.fields) }
  return isTagOfText(evidence) ? { ...evidence, from: few(evidence.from) } : evidence
}

/** Whether a tag counts that was not entered on both sides. */
function isTagOfText(evidence: Evidence): evidence is Extract<Evidence, { kind: 'inferredTag' | 'learnedTag' }> {
  return evidence.kind === 'inferredTag' || evidence.kind === 'learnedTag'
}

function isVague({ kind }: Evidence): boolean {
  return kind === 'commonWords' || kind === 'otherTags'
}

/** What carries a reason, the most convincing first; conditions that fit come after. */
const TELLING: ((one: Evidence) => boolean)[] = [
  (one) => one.kind === 'sameTag',
  (one) => one.kind === 'viaParent' && one.inferred.length === 0,
  (one) => one.kind === 'inferredTag',
  (one) => one.kind === 'phrases',
  (one) => one.kind === 'sameMeaning',
  (one) => one.kind === 'sameField',
  (one) => one.kind === 'learnedTag',
  (one) => one.kind === 'viaParent' && one.inferred.length > 0,
  (one) => one.kind === 'related',
]
/** A meeting worth less is no reason. */
const LEAST_POINTS = 1
const CLAUSES = 3
/** Shared tags that one clause names. */
const SHARED = 2
const QUOTED = 3
