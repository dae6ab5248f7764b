import { wordKey } from '../loose/clean.ts'
import type { Problem } from '../loose/outcome.ts'
import type { ResolveTag, TagDecisions } from './tag-words.ts'

/** The tags of one record: the words as written, the tags they stand for, and the words that stand for none. */
export interface SettledTags {
  tagWords: string[]
  tagIds: string[]
  freeTags: string[]
  problems: Problem[]
}

/** Turns the words of a cell into tags; an unknown word is kept as a free tag until somebody decides about it. */
export function settleTags(words: readonly string[], resolve: ResolveTag, decisions: TagDecisions): SettledTags {
  const decided = new Map(Object.entries(decisions).map(([word, id]) => [wordKey(word), id]))
  const ids = new Set<string>()
  const freeTags: string[] = []
  const problems: Problem[] = []
  for (const word of words) {
    const decision = decided.get(wordKey(word))
    const match = decision === undefined ? resolve(word) : null
    if (decision) {
      ids.add(decision)
    } else if (match) {
      for (const id of match.ids) ids.add(id)
      if (!match.byName) problems.push({ code: 'tagNormalised', params: { word, names: match.names.join('、') } })
    } else {
      freeTags.push(word)
      if (decision === undefined) problems.push({ code: 'unknownTag', params: { word } })
    }
  }
  return { tagWords: [...words], tagIds: [...ids], freeTags, problems }
}
