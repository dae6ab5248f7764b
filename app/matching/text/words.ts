import { classAt, HAN, NEITHER, WORD } from './characters.ts'
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
  let free = 0
  for (const { segment, index: at } of DICTIONARY.segment(folded)) {
    if (at < free) continue
    const kind = classAt(folded, at)
    if (kind === NEITHER) continue
    const text = kind === WORD ? folded.slice(at, wordEnd(folded, at)) : segment
    words.push({ text, at })
    free = at + text.length
  }
  return words
}

/**
 * Puts a lone character that the dictionary left over (潮汐 闸, 热 失控) to the neighbour it is used with, when several
 * profiles use them together.
 * @param uses in how many profiles the two characters that stand at a position stand together
 */
export function boundWords(words: Word[], uses: (at: number) => number): Word[] {
  const bound: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!isLoneHan(word) || isLittle(word.text)) {
      bound.push(word)
      continue
    }
    const [last, next] = [bound.at(-1), words[i + 1]]
    const before = touches(last, word) ? uses(word.at - 1) : 0
    const after = touches(word, next) ? uses(word.at) : 0
    if (before >= SEVERAL && before >= after) bound[bound.length - 1] = { text: last!.text + word.text, at: last!.at }
    else if (after >= SEVERAL) {
      bound.push({ text: word.text + next!.text, at: word.at })
      i++
    } else bound.push(word)
  }
  return bound
}

function isLoneHan({ text }: Word): boolean {
  return text.length === 1 && classAt(text, 0) === HAN
}

/** Whether the second word follows the first without anything between them. */
function touches(word: Word | undefined, next: Word | undefined): boolean {
  return word !== undefined && next !== undefined && next.at === word.at + word.text.length
}

const DICTIONARY = new Intl.Segmenter('zh', { granularity: 'word' })
/** Profiles from which a use is no accident. */
const SEVERAL = 3
