import { PARAMETERS } from '../parameters.ts'
import type { TermBook } from '../terms/term-book.ts'
import type { Learned } from './learned.ts'
import type { WeighedTag } from './weigh-tags.ts'

/** A tagged profile to learn from: its terms of `book`, and its tags without anything learned. */
export interface Lesson {
  terms: Uint32Array
  times: Uint8Array
  tags: WeighedTag[]
}

/**
 * Counts in how many profiles words and tags meet. A single Han character teaches nothing, nor does a word that only
 * one profile has, nor a tag a profile is unsure of.
 * @param tags number of tags of the taxonomy
 */
export function learnFrom(lessons: Lesson[], book: TermBook, tags: number, folk: string[]): Learned {
  const byTag = lessonsByTag(lessons, tags)
  const frequency = frequencies(lessons, book.size)
  const rows = Array.from({ length: book.size }, (): Row => ({ tags: [], sums: [], squares: [] }))
  const counts = {
    sum: new Float64Array(book.size),
    square: new Float64Array(book.size),
    times: new Uint32Array(book.size),
  }
  byTag.forEach((confident, tag) => {
    const met: number[] = []
    for (const { terms, times, confidence } of confident) {
      terms.forEach((term, i) => {
        if (times[i] === 0 || frequency[term]! < 2 || !teaches(book, term)) return
        if (counts.times[term]!++ === 0) met.push(term)
        counts.sum[term]! += confidence
        counts.square[term]! += confidence * confidence
      })
    }
    for (const term of met) {
      if (counts.times[term]! >= 2) enter(rows[term]!, tag, counts.sum[term]!, counts.square[term]!)
      counts.sum[term] = counts.square[term] = counts.times[term] = 0
    }
  })
  const totals = Float32Array.from(byTag, (confident) => confident.reduce((sum, { confidence }) => sum + confidence, 0))
  const order = orderOf(book)
  const focus = focusOf(rows, frequency, byTag, lessons.length)
  return {
    profiles: lessons.length,
    keys: Uint32Array.from(order, (term) => book.keyOf(term)),
    words: order.flatMap((term) => (book.keyOf(term) === 0 ? book.unitOf(term) : [])).join('\n'),
    ...packed(order.map((term) => rows[term]!)),
    shares: Float32Array.from(order, (term) => frequency[term]! / Math.max(1, lessons.length)),
    totals,
    teachers: Uint32Array.from(byTag, (confident) => confident.length),
    focus: Float32Array.from(order, (term) => focus[term]!),
    folk,
  }
}

/** Terms by key, words by their letters: what is learned is numbered the same, in whatever order it was met. */
function orderOf(book: TermBook): number[] {
  const terms = Array.from({ length: book.size }, (_, term) => term)
  const isBefore = (a: number, b: number) => book.keyOf(a) - book.keyOf(b) || (book.unitOf(a) < book.unitOf(b) ? -1 : 1)
  return terms.sort(isBefore)
}

interface Row {
  tags: number[]
  sums: number[]
  squares: number[]
}

function enter(row: Row, tag: number, sum: number, square: number) {
  row.tags.push(tag)
  row.sums.push(sum)
  row.squares.push(square)
}

type Confident = Lesson & { confidence: number }

function lessonsByTag(lessons: Lesson[], tags: number): Confident[][] {
  const byTag = Array.from({ length: tags }, (): Confident[] => [])
  for (const lesson of lessons) {
    for (const { tag, weight } of lesson.tags) {
      if (weight >= 100 * PARAMETERS.teaches) byTag[tag]!.push({ ...lesson, confidence: weight / 100 })
    }
  }
  return byTag
}

function frequencies(lessons: Lesson[], terms: number): Uint32Array {
  const having = new Uint32Array(terms)
  for (const { terms, times } of lessons) for (let i = 0; i < terms.length; i++) if (times[i]! > 0) having[terms[i]!]!++
  return having
}

/** Pairs of Han characters and words of other scripts teach; single characters and concepts do not. */
function teaches(book: TermBook, term: number): boolean {
  const key = book.keyOf(term)
  return key === 0 || (key > 0xffff && (key & 0xffff) !== 0)
}

function packed(rows: Row[]): Pick<Learned, 'starts' | 'tags' | 'sums'> {
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach((row, term) => {
    starts[term + 1] = starts[term]! + row.tags.length
  })
  const tags = new Uint16Array(starts.at(-1)!)
  const sums = new Float32Array(tags.length)
  rows.forEach((row, term) => {
    tags.set(row.tags, starts[term])
    sums.set(row.sums, starts[term])
  })
  return { starts, tags, sums }
}

/**
 * By term: how much more alike in their tags the profiles with it are than any two profiles, as the mean of the
 * products of their confidences over pairs of profiles. Few profiles say little and pull it towards 1.
 */
function focusOf(rows: Row[], frequency: Uint32Array, byTag: Confident[][], profiles: number): Float32Array {
  let all = 0
  for (const confident of byTag) {
    const sum = confident.reduce((total, { confidence }) => total + confidence, 0)
    const square = confident.reduce((total, { confidence }) => total + confidence * confidence, 0)
    all += sum * sum - square
  }
  const usual = profiles > 1 ? all / (profiles * (profiles - 1)) : 0
  return Float32Array.from(rows, ({ sums, squares }, term) => {
    const having = frequency[term]!
    const alike = sums.reduce((total, sum, i) => total + sum * sum - squares[i]!, 0)
    return usual > 0 ? (alike / 2 + DOUBT * usual) / (((having * (having - 1)) / 2 + DOUBT) * usual) : 1
  })
}

/** Pairs of profiles that are assumed to be as alike as any. */
const DOUBT = 3
