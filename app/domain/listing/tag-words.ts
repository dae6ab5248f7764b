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
  const byName = new Map<string, TagTerm[]>()
  const byAlias = new Map<string, TagTerm[]>()
  for (const term of terms) {
    entry(byName, wordKey(term.name)).push(term)
    for (const alias of term.aliases) entry(byAlias, wordKey(alias)).push(term)
  }
  return (word) => {
    const key = wordKey(word)
    const named = byName.get(key)
    const found = named ?? byAlias.get(key)
    if (!found) return null
    return { ids: found.map((term) => term.id), names: found.map((term) => term.name), byName: named !== undefined }
  }
}

function entry(index: Map<string, TagTerm[]>, key: string): TagTerm[] {
  const known = index.get(key) ?? []
  index.set(key, known)
  return known
}
