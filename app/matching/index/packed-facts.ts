import type { Facts } from '../score/facts.ts'
import type { CodeBook } from './code-book.ts'

/** Packs facts into numbers: the kind of fact in the upper byte, a code or a count in the rest. */
export function packFacts(facts: Facts, codes: CodeBook): number[] {
  const packed: number[] = []
  const add = (kind: number, value: number) => {
    packed.push(kind * SHIFT + Math.min(value, SHIFT - 1))
  }
  for (const key of WORDS) if (facts[key] !== null) add(FACT[key], codes.codeOf(facts[key]))
  for (const key of COUNTS) if (facts[key] !== null) add(FACT[key], facts[key])
  for (const key of LISTS) for (const word of facts[key] ?? []) add(FACT[key], codes.codeOf(word))
  if (facts.qualifications !== null) add(FACT.qualificationsKnown, 0)
  return packed
}

/** The facts that were packed. */
export function unpackFacts(packed: Uint32Array, { words }: CodeBook): Facts {
  const facts: Facts = {
    district: null,
    stage: null,
    maturity: null,
    openings: [],
    wishes: [],
    qualifications: packed.some((one) => kindOf(one) === FACT.qualificationsKnown) ? [] : null,
    cases: null,
    capacity: null,
    requiredTags: [],
    carried: [],
  }
  for (const one of packed) {
    const kind = kindOf(one)
    const value = codeIn(one)
    const [list, count, word] = [LIST_KEYS.get(kind), COUNT_KEYS.get(kind), WORD_KEYS.get(kind)]
    if (list) facts[list]?.push(words[value]!)
    else if (count) facts[count] = value
    // The words of stage and maturity are those that `packFacts` was given.
    else if (word) facts[word] = words[value]! as never
  }
  return facts
}

/** The code of the district in packed facts from `from` to before `to`; −1 when it is unknown. */
export function districtIn(packed: Uint32Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (kindOf(packed[i]!) === FACT.district) return codeIn(packed[i]!)
  return -1
}

/** The kind of a packed fact, one of `FACT`. */
export function kindOf(packed: number): number {
  return packed >>> 24
}

/** The code in a packed fact that holds a word. */
export function codeIn(packed: number): number {
  return packed & 0xffffff
}

/** The count in a packed fact that holds one. */
export const countIn = codeIn

/** Kinds of packed facts. */
export const FACT = {
  district: 1,
  stage: 2,
  maturity: 3,
  cases: 4,
  capacity: 5,
  openings: 6,
  wishes: 7,
  qualifications: 8,
  /** That it is known which qualifications are held, be it none; stands behind them. */
  qualificationsKnown: 9,
  requiredTags: 10,
  carried: 11,
} as const

const SHIFT = 2 ** 24
const WORDS = ['district', 'stage', 'maturity'] as const
const COUNTS = ['cases', 'capacity'] as const
const LISTS = ['openings', 'wishes', 'qualifications', 'requiredTags', 'carried'] as const
const WORD_KEYS = new Map<number, (typeof WORDS)[number]>(WORDS.map((key) => [FACT[key], key]))
const COUNT_KEYS = new Map<number, (typeof COUNTS)[number]>(COUNTS.map((key) => [FACT[key], key]))
const LIST_KEYS = new Map<number, (typeof LISTS)[number]>(LISTS.map((key) => [FACT[key], key]))
