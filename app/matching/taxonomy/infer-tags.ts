import { PARAMETERS } from '../parameters.ts'
import { kindOfVoice, type Lexicon, nameOfVoice, voiceOf } from './lexicon.ts'
import type { Reading } from './read-text.ts'
import type { WeighedTag } from './weigh-tags.ts'

/** What in a text speaks for tags, by voice, and how often: phrases, and each use case it speaks of once. */
export function voicesOf({ hinting, concepts }: Reading, lexicon: Lexicon): Map<number, number> {
  const voices = new Map(hinting)
  for (const concept of concepts.keys()) {
    const voice = voiceOf(lexicon, concept)
    if (lexicon.hints.count(voice) > 0) voices.set(voice, 1)
  }
  return voices
}

/**
 * Confidences (hundredths, 1–99) of the tags that the voices of a text speak for: repeating a phrase adds with the
 * logarithm, and the sum w of a tag's hints becomes w / (w + half).
 */
export function inferTags(voices: ReadonlyMap<number, number>, lexicon: Lexicon): Map<number, number> {
  const sums = new Map<number, number>()
  for (const [voice, times] of voices) {
    const often = 1 + Math.log(Math.min(times, PARAMETERS.repeats.offers))
    lexicon.hints.each(voice, (tag, weight) => {
      sums.set(tag, (sums.get(tag) ?? 0) + weight * often)
    })
  }
  const confidences = new Map<number, number>()
  for (const [tag, sum] of sums) {
    const confidence = Math.min(99, Math.round((100 * sum) / (sum + PARAMETERS.inferHalf)))
    if (confidence > 0) confidences.set(tag, confidence)
  }
  return confidences
}

/** Tags that a phrase of the text names outright: as firmly as an alias that two tags share, or a term of one alone. */
export function namedTags(voices: ReadonlyMap<number, number>, lexicon: Lexicon): Set<number> {
  const named = new Set<number>()
  for (const voice of voices.keys()) {
    if (kindOfVoice(lexicon, voice) === 'phrase') {
      lexicon.hints.each(voice, (tag, weight) => {
        if (weight >= FIRM) named.add(tag)
      })
    }
  }
  return named
}

/** Those of a text's voices that speak for a tag it has without anybody having entered it. */
export function toldVoices(voices: ReadonlyMap<number, number>, tags: WeighedTag[], lexicon: Lexicon): Uint16Array {
  const inferred = new Set(tags.flatMap(({ tag, entered }) => (entered ? [] : tag)))
  const told: number[] = []
  for (const voice of voices.keys()) if (lexicon.hints.some(voice, (tag) => inferred.has(tag))) told.push(voice)
  return Uint16Array.from(told)
}

/** The phrases, or the names of the use cases, by which a text speaks for a tag, strongest first. */
export function speakingFor(
  tag: number,
  voices: Uint16Array,
  lexicon: Lexicon,
  kind: 'phrase' | 'useCase',
  limit: number,
): string[] {
  const found: { voice: number; weight: number }[] = []
  for (let i = 0; i < voices.length; i++) {
    if (kindOfVoice(lexicon, voices[i]!) !== kind) continue
    const weight = lexicon.hints.weight(voices[i]!, tag)
    if (weight > 0) found.push({ voice: voices[i]!, weight })
  }
  if (found.length > 1) found.sort((a, b) => b.weight - a.weight)
  return found.slice(0, limit).map(({ voice }) => nameOfVoice(lexicon, voice))
}

const FIRM = PARAMETERS.phrase.alias / Math.SQRT2 - 1e-9
