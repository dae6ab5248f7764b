import type { Lexicon } from '../taxonomy/lexicon.ts'
import type { NeedWord, NeedWords } from './need-words.ts'
import { isListed } from './use-of-words.ts'

/** A phrase of the need that stands in the offer too, and the places of its units in the need's terms. */
export interface SharedPhrase {
  text: string
  units: number[]
}

/**
 * The phrases of whole words that an offer shares with a need, without words at their ends that say nothing, none
 * inside another; only such as tell something.
 * @param times by place in the need's terms, how often the offer has it
 */
export function sharedPhrases({ text, words: whole }: NeedWords, times: Uint8Array, lexicon: Lexicon): SharedPhrase[] {
  const words = whole.flatMap((word) => (word.parts.length === 0 || isCovered(word, times) ? word : word.parts))
  const found = new Map<string, SharedPhrase>()
  for (let start = 0; start < words.length; ) {
    const end = runFrom(words, start, times)
    const run = withoutEnds(words.slice(start, end))
    start = Math.max(end, start + 1)
    if (run.length === 0) continue
    const last = run.at(-1)!
    const phrase = text.slice(run[0]!.at, last.at + last.text.length)
    if (Array.from(phrase).length < 2 || !(run.some(({ tells }) => tells) || isListed(phrase, lexicon))) continue
    const units = run.flatMap((word, i) =>
      i + 1 < run.length && word.joint! >= 0 ? [...word.units, word.joint!] : word.units,
    )
    if (!found.has(phrase)) found.set(phrase, { text: phrase, units })
  }
  const phrases = Array.from(found.values())
  return phrases.filter((one) => !phrases.some((other) => other !== one && other.text.includes(one.text)))
}

/** Where the run of covered words that begins at `start` ends; `start` itself when its first word is not covered. */
function runFrom(words: NeedWord[], start: number, times: Uint8Array): number {
  let end = start
  while (end < words.length && isCovered(words[end]!, times)) {
    const { joint } = words[end++]!
    if (joint === null || (joint >= 0 && times[joint] === 0)) break
  }
  return end
}

function isCovered({ units }: NeedWord, times: Uint8Array): boolean {
  return units.length > 0 && units.every((place) => times[place]! > 0)
}

function withoutEnds(words: NeedWord[]): NeedWord[] {
  const first = words.findIndex(({ empty }) => !empty)
  return first < 0 ? [] : words.slice(first, words.findLastIndex(({ empty }) => !empty) + 1)
}
