import { readFileSync } from 'node:fs'
import { parseSentence, type Sentence, WORD_FILES } from './slots.ts'
import { readVariants, type Vary } from './variants.ts'
import { zipf } from './zipf.ts'

/** Things to choose from, the first ones more often. */
export interface Choice<T> {
  all: readonly T[]
  rankAt: (fraction: number) => number
}

/** A set of sentences that have one purpose in a text. */
export type Purpose = (typeof COMPANY_PURPOSES)[number] | (typeof NEED_PURPOSES)[number] | 'need-titles'

/** All that texts are made of besides the taxonomy. */
export interface Stock {
  words: Record<keyof typeof WORD_FILES, Choice<string>>
  sentences: Record<Purpose, Choice<Sentence>>
  nameCharacters: readonly string[]
  nameForms: readonly string[]
  vary: Vary
}

export const COMPANY_PURPOSES = [
  'company-what',
  'company-how',
  'company-where',
  'company-who',
  'company-aside',
  'company-wish',
] as const

export const NEED_PURPOSES = ['need-context', 'need-ask', 'need-terms', 'need-aim'] as const

/** Reads the words and sentences kept beside this file. */
export function readStock(): Stock {
  const words = Object.entries(WORD_FILES).map(([slot, file]) => [slot, choiceOf(wordsIn(file), WORDS_EXPONENT)])
  const purposes: Purpose[] = [...COMPANY_PURPOSES, ...NEED_PURPOSES, 'need-titles']
  const sentences = purposes.map((file) => [file, choiceOf(linesIn(file).map(parseSentence), SENTENCES_EXPONENT)])
  return {
    words: Object.fromEntries(words) as Stock['words'],
    sentences: Object.fromEntries(sentences) as Stock['sentences'],
    nameCharacters: wordsIn('names'),
    nameForms: wordsIn('forms'),
    vary: readVariants(),
  }
}

/** Makes a list a choice that prefers what stands first. */
export function choiceOf<T>(all: readonly T[], exponent: number): Choice<T> {
  return { all, rankAt: zipf(all.length, exponent) }
}

function wordsIn(file: string): string[] {
  return read(`words/${file}.txt`).split(/\s+/u).filter(Boolean)
}

function linesIn(file: string): string[] {
  return read(`sentences/${file}.txt`).split('\n').filter(Boolean)
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
}

/** Words follow Zipf's law; people vary whole sentences more. */
const WORDS_EXPONENT = 0.65
const SENTENCES_EXPONENT = 0.2
