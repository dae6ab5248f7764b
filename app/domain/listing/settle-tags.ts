import { severalTags } from '../loose/cells.ts'
import { wordKey } from '../loose/clean.ts'
import type { Problem } from '../loose/outcome.ts'
import type { ResolveTag, TagDecisions } from './tag-words.ts'

/** No name of the taxonomy holds more separators than this allows for. */
const NAME_PARTS_MAX = 3

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
  const tagWords = rejoined(words, resolve)
  for (const word of tagWords) {
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
  return { tagWords, tagIds: [...ids], freeTags, problems }
}

/** Puts names back together that hold a separator themselves: 水务 and 管网与环境监测 are one technology. */
function rejoined(words: readonly string[], resolve: ResolveTag): string[] {
  const joined: string[] = []
  const isName = (word: string) => severalTags(resolve(word)?.spelling ?? '').length > 1
  for (let at = 0; at < words.length; ) {
    let length = Math.min(NAME_PARTS_MAX, words.length - at)
    while (length > 1 && !isName(words.slice(at, at + length).join('、'))) length -= 1
    joined.push(words.slice(at, at + length).join('、'))
    at += length
  }
  return joined
}
