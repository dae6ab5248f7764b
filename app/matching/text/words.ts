import { classAt, HAN, NEITHER, WORD, widthAt } from './characters.ts'
import { isLittle } from './little-words.ts'
import { wordEnd } from './segment.ts'

/** A word of a text and where it begins. */
export interface Word {
  text: string
  at: number
}

/** Cuts folded text into words: Han text as the language's dictionary divides it, everything else whole (v2x, 5g-a). */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < folded.length; ) {
    const kind = classAt(folded, at)
    const end = kind === WORD ? wordEnd(folded, at) : kind === HAN ? hanEnd(folded, at) : at + widthAt(folded, at)
    if (kind === WORD) words.push({ text: folded.slice(at, end), at })
    if (kind === HAN) {
      for (const { segment, index } of DICTIONARY.segment(folded.slice(at, end)))
        words.push({ text: segment, at: at + index })
    }
    at = kind === NEITHER ? at + widthAt(folded, at) : end
  }
  return words
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

/**
 * Puts a lone character that the dictionary left over (潮汐 闸, 热 失控) to the neighbour it is used with, when several
 * profiles use them together.
 * @param uses in how many profiles two characters stand next to each other
 */
export function boundWords(words: Word[], uses: (pair: string) => number): Word[] {
  const bound: Word[] = []
  const usesAt = (word: Word | undefined, next: Word | undefined) =>
    touches(word, next) ? uses(word!.text.slice(-1) + next!.text.slice(0, 1)) : 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const last = bound.at(-1)
    const [before, after] =
      isLoneHan(word) && !isLittle(word.text) ? [usesAt(last, word), usesAt(word, words[i + 1])] : [0, 0]
    if (before >= SEVERAL && before >= after) bound[bound.length - 1] = { text: last!.text + word.text, at: last!.at }
    else if (after >= SEVERAL) {
      bound.push({ text: word.text + words[i + 1]!.text, at: word.at })
      i++
    } else bound.push(word)
  }
  return bound
}

function isLoneHan({ text }: Word): boolean {
  return text.length === 1 && classAt(text, 0) === HAN
}

/** Whether the second word follows the first without anything between them. */
export function touches(word: Word | undefined, next: Word | undefined): boolean {
  return word !== undefined && next !== undefined && next.at === word.at + word.text.length
}

function hanEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && classAt(text, end) === HAN) end++
  return end
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
/** Profiles from which a use is no accident. */
const SEVERAL = 3
