import { diffWords } from 'diff'

/** A piece of a text: in both versions, in the earlier only, or in the later only. */
export interface Piece {
  kind: 'kept' | 'gone' | 'added'
  text: string
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** So many changed words are looked for; texts that have more in common with others than with each other change whole. */
const CHANGES_MAX = 1500

/** What became of a text word by word, Chinese words included, in reading order. */
export function textChanges(before: string, after: string): Piece[] {
  const changes = diffWords(before, after, { intlSegmenter: words, maxEditLength: CHANGES_MAX })
  if (!changes) return [pieceOf('gone', before), pieceOf('added', after)]
  return changes.map(({ added, removed, value }) => pieceOf(added ? 'added' : removed ? 'gone' : 'kept', value))
}

function pieceOf(kind: Piece['kind'], text: string): Piece {
  return { kind, text }
}
