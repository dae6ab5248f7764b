import type { Facts } from '../score/facts.ts'
import type { CodeBook } from './code-book.ts'

/** Packs facts into 16 bits each: four for the kind, the rest for a code or a count; a larger one takes another 16. */
export function packFacts(facts: Facts, codes: CodeBook): number[] {
  const packed: number[] = []
  const add = (kind: number, value: number) => {
    const kept = Math.min(value, MOST)
    if (kept > LOWER) packed.push((FACT.upper << BITS) + (kept >> BITS))
    packed.push((kind << BITS) + (kept & LOWER))
  }
  for (const key of WORDS) if (facts[key] !== null) add(FACT[key], codes.codeOf(facts[key]))
  for (const key of COUNTS) if (facts[key] !== null) add(FACT[key], facts[key])
  for (const key of LISTS) for (const word of facts[key] ?? []) add(FACT[key], codes.codeOf(word))
  if (facts.qualifications !== null) add(FACT.qualificationsKnown, 0)
  return packed
}

/** The facts that were packed. */
export function unpackFacts(packed: Uint16Array, { words }: CodeBook): Facts {
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
  for (let i = 0; i < packed.length; i++) {
    const kind = kindOf(packed[i]!)
    const value = valueAt(packed, i)
    const list = LIST_KEYS[kind]
    const count = COUNT_KEYS[kind]
    const word = WORD_KEYS[kind]
    if (list) facts[list]?.push(words[value]!)
    else if (count) facts[count] = value
    // The words of stage and maturity are those that `packFacts` was given.
    else if (word) facts[word] = words[value]! as never
  }
  return facts
}

/** The code of the district in packed facts from `from` to before `to`; −1 when it is unknown. */
export function districtIn(packed: Uint16Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (kindOf(packed[i]!) === FACT.district) return valueAt(packed, i)
  return -1
}

/** The kind of a packed fact, one of `FACT`. */
export function kindOf(packed: number): number {
  return packed >>> BITS
}

/** The code of the word, or the count, that the fact at `i` holds. */
export function valueAt(packed: Uint16Array, i: number): number {
  const lower = packed[i]! & LOWER
  return i > 0 && kindOf(packed[i - 1]!) === FACT.upper ? ((packed[i - 1]! & LOWER) << BITS) + lower : lower
}

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
  /** The upper bits of the value of the next one. */
  upper: 12,
} as const

const BITS = 12
const LOWER = 2 ** BITS - 1
const MOST = 2 ** (2 * BITS) - 1
const WORDS = ['district', 'stage', 'maturity'] as const
const COUNTS = ['cases', 'capacity'] as const
const LISTS = ['openings', 'wishes', 'qualifications', 'requiredTags', 'carried'] as const
const WORD_KEYS = keysByKind(WORDS)
const COUNT_KEYS = keysByKind(COUNTS)
const LIST_KEYS = keysByKind(LISTS)

function keysByKind<K extends keyof typeof FACT>(keys: readonly K[]): (K | undefined)[] {
  const byKind = Array<K | undefined>(2 ** (16 - BITS)).fill(undefined)
  for (const key of keys) byKind[FACT[key]] = key
  return byKind
}
