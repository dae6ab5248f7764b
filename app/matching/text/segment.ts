import { classAt, HAN, NEITHER, WORD, widthAt } from './characters.ts'

/** Hears of the units of a text in their order. */
export interface UnitVisitor {
  /** A Han character (`second` is 0) or two neighbours, as UTF-16 code units; `at` is where it begins. */
  han(first: number, second: number, at: number): void
  /** A whole word or number of another script. */
  word(word: string, at: number): void
}

/**
 * Cuts folded text into the units that are indexed: for Han the characters and their neighbours' pairs, for everything
 * else whole words and numbers (5g, v2x, evtol, 4d, c-v2x, 5.5g). A hyphenated word is found whole and by its parts.
 */
export function eachUnit(folded: string, visitor: UnitVisitor) {
  for (let at = 0; at < folded.length; ) {
    const kind = classAt(folded, at)
    if (kind === WORD) {
      const end = wordEnd(folded, at)
      visitWord(folded.slice(at, Math.min(end, at + LONGEST_WORD)), at, visitor)
      at = end
      continue
    }
    if (kind === HAN) {
      const here = folded.charCodeAt(at)
      visitor.han(here, 0, at)
      if (at + 1 < folded.length && classAt(folded, at + 1) === HAN) visitor.han(here, folded.charCodeAt(at + 1), at)
    }
    at += kind === NEITHER ? widthAt(folded, at) : 1
  }
}

/** The units of folded text as strings. */
export function segment(folded: string): string[] {
  const units: string[] = []
  eachUnit(folded, {
    han: (first, second) => {
      units.push(second === 0 ? String.fromCharCode(first) : String.fromCharCode(first, second))
    },
    word: (word) => {
      units.push(word)
    },
  })
  return units
}

function visitWord(word: string, at: number, visitor: UnitVisitor) {
  visitor.word(word, at)
  if (!word.includes('-')) return
  for (const part of word.split('-')) if (part.length > 1) visitor.word(part, at)
}

/** Where the word that begins at `at` ends: points and hyphens belong to it before a Latin letter or digit. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    if (classAt(text, end) === WORD) end += widthAt(text, end)
    else if (isJoint(text.charCodeAt(end)) && isLatin(text.charCodeAt(end + 1))) end++
    else break
  }
  return end
}

function isJoint(unit: number): boolean {
  return unit === 0x2d || unit === 0x2e
}

/** Whether a code unit of folded text is a letter a–z or a digit. */
export function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
}

const LONGEST_WORD = 64
