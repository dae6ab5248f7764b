import { PARAMETERS } from '../parameters.ts'
import type { Lexicon } from './lexicon.ts'
import type { Reading } from './read-text.ts'

/**
 * Confidences (hundredths, 1–99) of the tags that phrases of a text hint at: repeating a phrase adds with the
 * logarithm, and the sum w of a tag's hints becomes w / (w + half).
 * @param hinting phrases by number, and how often they occur
 */
export function inferTags({ hinting, concepts }: Reading, lexicon: Lexicon): Map<number, number> {
  const sums = new Map<number, number>()
  for (const [phrase, times] of hinting) {
    const often = 1 + Math.log(Math.min(times, PARAMETERS.repeats.offers))
    for (const { tag, weight } of lexicon.hints[phrase]!) sums.set(tag, (sums.get(tag) ?? 0) + weight * often)
  }
  for (const concept of concepts.keys()) {
    for (const { tag, weight } of lexicon.usual[concept]!) sums.set(tag, (sums.get(tag) ?? 0) + weight)
  }
  const confidences = new Map<number, number>()
  for (const [tag, sum] of sums) {
    const confidence = Math.min(99, Math.round((100 * sum) / (sum + PARAMETERS.inferHalf)))
    if (confidence > 0) confidences.set(tag, confidence)
  }
  return confidences
}

/** The phrases of a text that hint at a tag, strongest first. */
export function phrasesFor(tag: number, phrases: Iterable<number>, { hints, trie }: Lexicon): string[] {
  const found: { phrase: string; weight: number }[] = []
  for (const phrase of phrases) {
    const weight = hints[phrase]!.find((hint) => hint.tag === tag)?.weight ?? 0
    if (weight > 0) found.push({ phrase: trie.phrases[phrase]!, weight })
  }
  return found.sort((a, b) => b.weight - a.weight).map(({ phrase }) => phrase)
}

/** Names of the use cases a text speaks of in which a technology is usual. */
export function familiarUseCases(
  tag: number,
  { usualIn, concepts }: Lexicon,
  speaksOf: (concept: number) => boolean,
): string[] {
  const names: string[] = []
  for (const concept of usualIn.get(tag) ?? []) {
    if (names.length < NAMED && speaksOf(concept)) names.push(concepts[concept]!.name)
  }
  return names
}

/** Use cases that are named for a tag. */
const NAMED = 4
