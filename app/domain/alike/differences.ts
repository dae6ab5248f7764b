import { titleKey } from '../loose/clean.ts'

/** Two records side by side: their sentences, and by field what they say there; a field missing in one is not compared. */
export interface Compared {
  texts: string[]
  fields: Readonly<Record<string, unknown>>
}

/** What differs between a record and another one. */
export interface Differences {
  /** Fields in which they say something else. */
  fields: string[]
  /** Sentences that only this one, or only the other one, has; at most `SHOWN` of each, and how many more there are. */
  onlyHere: string[]
  onlyThere: string[]
  more: number
}

/** Takes two records apart. Punctuation, blanks and the order of sentences make no difference. */
export function differencesOf(here: Compared, there: Compared): Differences {
  const [mine, theirs] = [sentencesOf(here.texts), sentencesOf(there.texts)]
  const onlyHere = without(mine, theirs)
  const onlyThere = without(theirs, mine)
  const shown = (sentences: string[]) => sentences.slice(0, SHOWN)
  return {
    fields: Object.keys(here.fields).filter((field) => differs(here.fields[field], there.fields[field])),
    onlyHere: shown(onlyHere),
    onlyThere: shown(onlyThere),
    more: Math.max(0, onlyHere.length - SHOWN) + Math.max(0, onlyThere.length - SHOWN),
  }
}

/** Sentences shown of each side. */
const SHOWN = 4

function differs(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return false
  return plain(one) !== plain(other)
}

/** A value as a text to compare; several values in any order. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).sort().join('\n')
  return typeof value === 'string' ? titleKey(value) : JSON.stringify(value)
}

function sentencesOf(texts: readonly string[]): Map<string, string> {
  const sentences = texts.flatMap((text) => text.match(/[^。！？!?；;\n]+[。！？!?；;]?/gu) ?? [])
  return new Map(
    sentences.map((sentence) => [titleKey(sentence), sentence.trim()]).filter(([key]) => key !== '') as [
      string,
      string,
    ][],
  )
}

function without(some: Map<string, string>, others: Map<string, string>): string[] {
  return [...some].filter(([key]) => !others.has(key)).map(([, sentence]) => sentence)
}
