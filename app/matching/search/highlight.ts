import { fold } from '../text/fold.ts'

/** A stretch of a text, by UTF-16 code units: from `start` to before `end`. */
export interface Stretch {
  start: number
  end: number
}

/**
 * Where the words of a search stand in a text as it is written: the whole search where it stands letter for letter,
 * else its words, else pairs of its Han characters. Stretches do not overlap.
 */
export function highlights(text: string, query: string): Stretch[] {
  const { folded, places } = foldedWithPlaces(text)
  const sought = fold(query).trim()
  const words = sought.split(/[\s\p{P}]+/u).filter((word) => word !== '')
  const pairs = words.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)),
  )
  for (const pieces of [[sought], words, pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair))]) {
    const found = pieces.flatMap((piece) => occurrences(folded, piece))
    if (found.length > 0) return merged(found).map(({ start, end }) => ({ start: places[start]!, end: places[end]! }))
  }
  return []
}

/** The folded text, and for each of its code units where the character it comes from begins; and one for the end. */
function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  const places: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const piece = fold(character)
    for (let i = 0; i < piece.length; i++) places.push(at)
    folded += piece
    at += character.length
  }
  places.push(at)
  return { folded, places }
}

function occurrences(folded: string, piece: string): Stretch[] {
  const found: Stretch[] = []
  if (piece === '') return found
  for (let at = folded.indexOf(piece); at >= 0; at = folded.indexOf(piece, at + piece.length)) {
    found.push({ start: at, end: at + piece.length })
  }
  return found
}

function merged(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const one of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && one.start <= last.end) last.end = Math.max(last.end, one.end)
    else result.push({ ...one })
  }
  return result
}
