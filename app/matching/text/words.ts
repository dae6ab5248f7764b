import { RUN } from './segment.ts'

/** A word of a text and where it begins. */
export interface Word {
  text: string
  at: number
}

/** Cuts folded text into words: Han text as the language's dictionary divides it, everything else whole (v2x, 5g-a). */
export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(RUN)).flatMap(({ 0: run, 1: han, index }): Word[] => {
    if (han === undefined) return [{ text: run, at: index }]
    return Array.from(DICTIONARY.segment(han), ({ segment, index: within }) => ({ text: segment, at: index + within }))
  })
}

/** Puts words that stand together and make up a listed one (热 失控) in its place, the longest first. */
export function joinListed(words: Word[], isListed: (word: string) => boolean): Word[] {
  const joined: Word[] = []
  for (let i = 0; i < words.length; ) {
    const length = listedFrom(words, i, isListed)
    const text = words.slice(i, i + length).map((word) => word.text)
    joined.push({ text: text.join(''), at: words[i]!.at })
    i += length
  }
  return joined
}

/** Whether the second word follows the first without anything between them. */
export function touches(word: Word | undefined, next: Word | undefined): boolean {
  return word !== undefined && next !== undefined && next.at === word.at + word.text.length
}

function listedFrom(words: Word[], start: number, isListed: (word: string) => boolean): number {
  let text = words[start]!.text
  let longest = 1
  for (let i = start + 1; i < start + MOST && touches(words[i - 1], words[i]); i++) {
    text += words[i]?.text
    if (isListed(text)) longest = i + 1 - start
  }
  return longest
}

const DICTIONARY = new Intl.Segmenter('zh', { granularity: 'word' })
/** Words that one listed word is put together from at most. */
const MOST = 6
