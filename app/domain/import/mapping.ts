import type { HandMapping } from '../listing/headers.ts'
import type { TagDecisions } from '../listing/tag-words.ts'
import type { RowDecisions } from './like-row.ts'

/** The two kinds of list that can be brought in. */
export const IMPORT_NOUNS = ['scenario', 'capability'] as const
export type ImportNoun = (typeof IMPORT_NOUNS)[number]

/** `bringing`: its rows are going in; `undone`: they went in and were taken back. */
export type ImportState = 'reading' | 'checked' | 'bringing' | 'imported' | 'undone' | 'failed'

/** The kind of list that an address names, or null. */
export function nounNamed(name: string | null): ImportNoun | null {
  return IMPORT_NOUNS.find((noun) => noun === name) ?? null
}

/** How a person settled what the reader could not: columns by sheet, tags by word. */
export interface ImportMapping {
  sheets: Record<string, HandMapping>
  tags: TagDecisions
  /** Rows that nearly repeat something, by their key; none decided when missing. */
  rows?: RowDecisions
  /** Whether rows without a code also change what goes by their organisation and title; they are passed over when missing. */
  updatesKnown?: boolean
}

/** A list about which nobody has decided anything yet. */
export const NOTHING_SETTLED: ImportMapping = { sheets: {}, tags: {} }

/** What became of the rows of a list, and how many organisations it brought with it. */
export interface ImportResult {
  created: number
  existing: number
  refused: number
  units: number
  /** Rows that somebody left out since they nearly repeat something; none when missing. */
  leftOut?: number
  /** Records that rows changed, and records that were as their rows say already; none when missing. */
  updated?: number
  unchanged?: number
}
