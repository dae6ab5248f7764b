import { severalWords } from './cells.ts'
import { fold, wordKey } from './clean.ts'
import { type Outcome, read, refuse } from './outcome.ts'
import type { ProblemCode } from './problem-codes.ts'

/** Every code of a vocabulary with the words people use for it; the first is its name. */
export type Words<Code extends string> = Readonly<Record<Code, readonly [string, ...string[]]>>

/** Finds the code a word stands for; the code itself counts as a word. Null when none. */
export function codeOf<Code extends string>(words: Words<Code>, word: string): Code | null {
  return keysOf(words).get(choiceKey(word)) ?? null
}

/** Reads a cell that names one of a vocabulary. */
export function oneOf<Code extends string>(words: Words<Code>, value: string, unknown: ProblemCode): Outcome<Code> {
  const code = codeOf(words, value)
  return code ? read(code) : refuse(unknown, { word: fold(value), choices: namesOf(words) })
}

/** Reads a cell that names several of a vocabulary, each once, in their order; the first unknown word is refused. */
export function someOf<Code extends string>(words: Words<Code>, value: string, unknown: ProblemCode): Outcome<Code[]> {
  const found = new Set<Code>()
  for (const word of severalWords(value)) {
    const whole = codeOf(words, word)
    // A name may hold a slash (产品/服务采购), so a word is cut at slashes only when it is no name itself.
    const parts = whole ? [word] : word.split(/[/／+]/u)
    for (const part of parts) {
      const code = codeOf(words, part)
      if (!code) return refuse(unknown, { word: fold(part), choices: namesOf(words) })
      found.add(code)
    }
  }
  return read([...found])
}

/** The names of a vocabulary for a sentence, in their order. */
function namesOf<Code extends string>(words: Words<Code>): string {
  return (Object.keys(words) as Code[]).map((code) => words[code][0]).join('、')
}

const KEYS = new WeakMap<object, Map<string, string>>()

/** The codes of a vocabulary by the key of each of their words, made once. */
function keysOf<Code extends string>(words: Words<Code>): Map<string, Code> {
  const known = KEYS.get(words)
  // Only this function fills the map, under the very vocabulary whose codes it holds.
  if (known) return known as Map<string, Code>
  const codes = Object.keys(words) as Code[]
  const keys = new Map<string, Code>()
  for (const code of codes) for (const word of [code, ...words[code]]) keys.set(choiceKey(word), code)
  KEYS.set(words, keys)
  return keys
}

const choiceKey = (word: string) => wordKey(word).replace(/[()/·\-_“”"'’]/gu, '')
