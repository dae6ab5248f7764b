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
export function sharedPhrases(need: NeedWords, times: Uint8Array, lexicon: Lexicon): SharedPhrase[] {
  const found: SharedPhrase[] = []
  for (const run of coveredRuns(need, times)) {
    const words = withoutEnds(need, run)
    if (words.length === 0) continue
    const [at, end] = [words[0]!.at, words.at(-1)!.end]
    const text = need.text.slice(at, end)
    if (end - at < 2 || found.some((one) => one.text === text)) continue
    if (words.some((word) => need.usageOf(word).tells) || isListed(text, lexicon)) {
      found.push({ text, units: need.places.within(at, end) })
    }
  }
  return found.filter((one) => !found.some((other) => other !== one && other.text.includes(one.text)))
}

/** The longest runs of words that stand together in both texts. A listed word that is not there may be so in parts. */
function coveredRuns(need: NeedWords, times: Uint8Array): NeedWord[][] {
  const runs: NeedWord[][] = []
  const take = (word: NeedWord) => {
    if (!need.isCovered(word, times)) return
    const run = runs.at(-1)
    if (run && need.isJoined(run.at(-1)!, word, times)) run.push(word)
    else runs.push([word])
  }
  for (const word of need.words) {
    if (word.parts.length === 0 || need.isCovered(word, times)) take(word)
    else for (const part of word.parts) take(part)
  }
  return runs
}

function withoutEnds(need: NeedWords, words: NeedWord[]): NeedWord[] {
  let [first, last] = [0, words.length - 1]
  while (first <= last && need.usageOf(words[first]!).empty) first++
  while (last > first && need.usageOf(words[last]!).empty) last--
  return words.slice(first, last + 1)
}
