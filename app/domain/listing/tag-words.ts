import { wordKey } from '../loose/clean.ts'

/** A tag of the taxonomy as far as reading lists needs it. */
export interface TagTerm {
  id: string
  name: string
  aliases: readonly string[]
}

/** The tags a word stands for. `byName` is false when the word is only another name of them. */
export interface TagMatch {
  ids: readonly string[]
  names: readonly string[]
  byName: boolean
  /** The word as the taxonomy spells it. */
  spelling: string
}

/** Finds the tags behind a word; null when the taxonomy does not know it. */
export type ResolveTag = (word: string) => TagMatch | null

/** What a person decided about words the taxonomy does not know: a tag, or null to keep the word as it is. */
export type TagDecisions = Readonly<Record<string, string | null>>

/**
 * Resolves words by name first, then by alias: 养老 is the application domain of that name, although it is an alias of
 * a technology as well. An alias of several tags stands for all of them.
 */
export function resolverOver(terms: Iterable<TagTerm>): ResolveTag {
  const byName = new Map<string, Known>()
  const byAlias = new Map<string, Known>()
  for (const term of terms) {
    entry(byName, term.name).terms.push(term)
    for (const alias of term.aliases) entry(byAlias, alias).terms.push(term)
  }
  return (word) => {
    const key = tagKey(word)
    const named = byName.get(key)
    const found = named ?? byAlias.get(key)
    if (!found) return null
    const tags = new Map(found.terms.map((term) => [term.id, term.name]))
    return { ids: [...tags.keys()], names: [...tags.values()], byName: named !== undefined, spelling: found.spelling }
  }
}

interface Known {
  spelling: string
  terms: TagTerm[]
}

/** Names such as 水务、管网与环境监测 and VR/AR hold what elsewhere separates words: it does not count. */
const tagKey = (word: string) => wordKey(word).replace(/[、,;/|]/gu, '')

function entry(index: Map<string, Known>, spelling: string): Known {
  const key = tagKey(spelling)
  const known = index.get(key) ?? { spelling, terms: [] }
  index.set(key, known)
  return known
}
