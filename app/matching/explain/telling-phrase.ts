import type { Usage } from '../index/usage.ts'
import type { Lexicon } from '../taxonomy/lexicon.ts'
import { type Run, textOf } from '../text/common-runs.ts'
import { isLittle } from '../text/little-words.ts'
import { joinListed, type Word } from '../text/words.ts'
import { withoutTornEnds } from './torn-ends.ts'

/**
 * What a shared run says to somebody who has to decide, without the words at its ends that say nothing; null when
 * nothing remains. A phrase tells something when the taxonomy lists it or one of its words, or when the profiles that
 * use it are about one trade; words of everybody, numbers, measures and times do not.
 */
export function tellingPhrase(run: Run, lexicon: Lexicon, usage: Usage): string | null {
  const isListed = (word: string) => lexicon.hints.has(word)
  const isEmpty = ({ text }: Word) => (isListed(text) ? !tells(text, true, usage) : isEverybodys(text, usage))
  const joined = { ...run, words: joinListed(run.words, isListed) }
  const words = withoutEnds(withoutTornEnds(joined, isListed, usage), isEmpty)
  const phrase = textOf(words)
  if (Array.from(phrase).length < 2) return null
  const telling = [phrase, ...words.map(({ text }) => text)]
  return telling.some((text) => Array.from(text).length > 1 && tells(text, isListed(text), usage)) ? phrase : null
}

function tells(phrase: string, listed: boolean, usage: Usage): boolean {
  const { profiles, share, focus } = usage.of(phrase)
  if (listed) return profiles < KNOWN || focus >= LISTED_FOCUS
  const long = Array.from(phrase).length > 2
  return !isLittle(phrase) && (long || profiles >= KNOWN) && focus >= FOCUS && share <= COMMON
}

/** A single character is part of a phrase; on its own its use says nothing. */
function isEverybodys(word: string, usage: Usage): boolean {
  if (isLittle(word)) return true
  if (Array.from(word).length === 1) return false
  const { profiles, focus } = usage.of(word)
  return profiles >= KNOWN && focus < NO_FOCUS
}

function withoutEnds(words: Word[], isEmpty: (word: Word) => boolean): Word[] {
  const first = words.findIndex((word) => !isEmpty(word))
  return first < 0 ? [] : words.slice(first, words.findLastIndex((word) => !isEmpty(word)) + 1)
}

/** Profiles from which the stock says something about a word. */
const KNOWN = 3
/** Focus from which a word belongs to a trade; a listed one needs less. */
const FOCUS = 1.8
const LISTED_FOCUS = 1.45
/** Focus below which a word is everybody's. */
const NO_FOCUS = 1.5
/** Share of all profiles from which a word is common, whatever they are about. */
const COMMON = 0.12
