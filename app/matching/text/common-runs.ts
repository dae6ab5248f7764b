import { touches, type Word } from './words.ts'

/** Words that stand next to each other in both of two texts. */
export interface Run {
  words: Word[]
  /** Characters that touch the beginning of the run in either text. */
  before: string[]
  /** Characters that touch its end. */
  after: string[]
}

/** The longest runs of whole words that two texts share, none inside another, in the order of the first. */
export function commonRuns(a: Word[], b: Word[]): Run[] {
  const there = placesOf(b)
  const runs = new Map<string, Run>()
  for (let i = 0; i < a.length; i++) {
    const { length, place } = longestFrom(a, i, b, there)
    const words = a.slice(i, i + length)
    if (length === 0 || runs.has(textOf(words))) continue
    const before = [...wordBefore(a, i), ...wordBefore(b, place)].map((text) => text.slice(-1))
    const after = [...wordAfter(a, i + length), ...wordAfter(b, place + length)].map((text) => text.slice(0, 1))
    runs.set(textOf(words), { words, before, after })
  }
  const texts = Array.from(runs.keys())
  return Array.from(runs)
    .filter(([text]) => !texts.some((other) => other !== text && other.includes(text)))
    .map(([, run]) => run)
}

/** Words as they are written, one after the other. */
export function textOf(words: Word[]): string {
  return words.map(({ text }) => text).join('')
}

function longestFrom(a: Word[], start: number, b: Word[], there: Map<string, number[]>) {
  const longest = { length: 0, place: 0 }
  for (const place of there.get(a[start]!.text) ?? []) {
    let length = 1
    while (
      touches(a[start + length - 1], a[start + length]) &&
      touches(b[place + length - 1], b[place + length]) &&
      a[start + length]?.text === b[place + length]?.text
    ) {
      length++
    }
    if (length > longest.length) Object.assign(longest, { length, place })
  }
  return longest
}

function wordBefore(words: Word[], at: number): string[] {
  return touches(words[at - 1], words[at]) ? [words[at - 1]!.text] : []
}

function wordAfter(words: Word[], end: number): string[] {
  return touches(words[end - 1], words[end]) ? [words[end]!.text] : []
}

function placesOf(words: Word[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  words.forEach(({ text }, i) => {
    const known = places.get(text)
    if (known) known.push(i)
    else places.set(text, [i])
  })
  return places
}
