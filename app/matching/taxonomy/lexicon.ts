import type { TagNode } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import { fold } from '../text/fold.ts'

/** What a phrase says about a tag: how strongly (0–1, before saturation). */
export interface Hint {
  tag: number
  weight: number
}

/** Phrases of the taxonomy by their folded form without spaces, and their possible lengths by first character. */
export interface Lexicon {
  hints: Map<string, Map<number, number>>
  lengths: Map<string, number[]>
}

/** Collects names, aliases, the halves of composite names (… 与 …) as cues, cues, and domains with their cues. */
export function buildLexicon(nodes: TagNode[], numberOf: ReadonlyMap<string, number>): Lexicon {
  const hints: Lexicon['hints'] = new Map()
  const add = (phrase: string, tag: number | undefined, weight: number) => {
    const key = phraseKey(phrase)
    if (tag === undefined || key.length === 0) return
    const known = hints.get(key) ?? new Map<number, number>()
    known.set(tag, Math.max(known.get(tag) ?? 0, weight))
    hints.set(key, known)
  }
  const { phrase } = PARAMETERS
  for (const node of nodes) {
    if (node.kind === 'domain') {
      const weight = phrase.domain / Math.sqrt(Math.max(1, node.hints.length))
      for (const word of [node.name, ...node.aliases, ...(node.cues ?? [])]) {
        for (const hint of node.hints) add(word, numberOf.get(hint), weight)
      }
      continue
    }
    const tag = numberOf.get(node.id)
    add(node.name, tag, phrase.name)
    for (const word of node.aliases) add(word, tag, phrase.alias)
    for (const word of [...halvesOf(node.name), ...(node.cues ?? [])]) add(word, tag, phrase.cue)
  }
  return { hints, lengths: lengthsByFirst(hints.keys()) }
}

/** Finds the lexicon's phrases in folded text, the longest at each place, and counts them. Latin words only whole. */
export function phrasesIn(folded: string, lexicon: Lexicon): Map<string, number> {
  const found = new Map<string, number>()
  let i = 0
  while (i < folded.length) {
    const phrase = longestAt(folded, i, lexicon)
    if (phrase === null) {
      i++
      continue
    }
    found.set(phrase, (found.get(phrase) ?? 0) + 1)
    i += phrase.length
  }
  return found
}

function longestAt(text: string, at: number, { hints, lengths }: Lexicon): string | null {
  for (const length of lengths.get(text[at]!) ?? []) {
    const phrase = text.slice(at, at + length)
    if (phrase.length === length && hints.has(phrase) && standsAlone(text, at, at + length)) return phrase
  }
  return null
}

function standsAlone(text: string, start: number, end: number): boolean {
  const cutsBefore = LATIN.test(text[start]!) && LATIN.test(text[start - 1] ?? '')
  const cutsAfter = LATIN.test(text[end - 1]!) && LATIN.test(text[end] ?? '')
  return !cutsBefore && !cutsAfter
}

function lengthsByFirst(phrases: Iterable<string>): Map<string, number[]> {
  const sets = new Map<string, Set<number>>()
  for (const phrase of phrases) {
    const first = phrase[0]!
    const lengths = sets.get(first) ?? new Set()
    sets.set(first, lengths.add(phrase.length))
  }
  return new Map(Array.from(sets, ([first, lengths]) => [first, Array.from(lengths).sort((a, b) => b - a)]))
}

function halvesOf(name: string): string[] {
  return name.split(/[与及、]/).filter((word) => word.length > 1 && word !== name)
}

function phraseKey(phrase: string): string {
  return fold(phrase).trim()
}

const LATIN = /[a-z0-9]/
