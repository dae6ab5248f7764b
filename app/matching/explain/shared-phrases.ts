import { FirstTimes } from './first-times.ts'
import { type NeedWord, type NeedWords, spanOf } from './need-words.ts'

/** A phrase of the need that stands in the offer too, and the places of its units in the need's terms, each once. */
export interface SharedPhrase {
  text: string
  units: number[]
}

/** The phrases that offers share with one need. */
export class SharedPhrases {
  /** By `spanOf`, what was found out about a phrase: null when it tells nothing. */
  private readonly known = new Map<number, SharedPhrase | null>()
  private readonly met: FirstTimes

  constructor(private readonly need: NeedWords) {
    this.met = new FirstTimes(need.need.terms.length)
  }

  /**
   * The phrases of whole words that an offer shares with the need, without words at their ends that say nothing, none
   * inside another; only such as tell something.
   * @param times by place in the need's terms, how often the offer has it
   */
  with(times: Uint8Array): SharedPhrase[] {
    const found: SharedPhrase[] = []
    const run: NeedWord[] = []
    const end = () => {
      const phrase = this.phraseIn(run)
      if (phrase && !found.some(({ text }) => text === phrase.text)) found.push(phrase)
      run.length = 0
    }
    const take = (word: NeedWord) => {
      if (!this.need.isCovered(word, times)) return
      if (run.length > 0 && !this.need.isJoined(run[run.length - 1]!, word, times)) end()
      run.push(word)
    }
    for (const word of this.need.words) {
      // A listed word that is not there may be so in parts.
      if (word.parts.length === 0 || this.need.isCovered(word, times)) take(word)
      else for (const part of word.parts) take(part)
    }
    end()
    return found.filter((one) => !found.some((other) => isInside(one.text, other.text)))
  }

  /** The phrase that words standing together in both texts make up. */
  private phraseIn(run: NeedWord[]): SharedPhrase | null {
    let [first, last] = [0, run.length - 1]
    while (first <= last && this.need.usageOf(run[first]!).empty) first++
    while (last > first && this.need.usageOf(run[last]!).empty) last--
    if (first > last) return null
    const [at, end] = [run[first]!.at, run[last]!.end]
    const known = this.known.get(spanOf(at, end))
    if (known !== undefined) return known
    const phrase = this.tells(run.slice(first, last + 1), at, end) ? this.phraseAt(at, end) : null
    this.known.set(spanOf(at, end), phrase)
    return phrase
  }

  private tells(words: NeedWord[], at: number, end: number): boolean {
    if (end - at < 2) return false
    return words.some((word) => this.need.usageOf(word).tells) || this.need.isListed(at, end)
  }

  private phraseAt(at: number, end: number): SharedPhrase {
    this.met.begin()
    const units = this.need.need.places.within(at, end).filter((place) => this.met.isFirst(place))
    return { text: this.need.text.slice(at, end), units }
  }
}

function isInside(text: string, other: string): boolean {
  return text.length < other.length && other.includes(text)
}
