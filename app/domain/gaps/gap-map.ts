import type { Axis, GapColumn } from './axis.ts'
import type { GapRow } from './count-gaps.ts'
import type { Answering } from './gap-links.ts'
import type { LargestGaps, NamedGap } from './largest-gaps.ts'

/** A tag with its row. */
export interface GapLine {
  id: string
  name: string
  row: GapRow
}

/** An industry; when it is unfolded, with the tags below it that have anything. */
export interface IndustryLine extends GapLine {
  /** Whether there is anything to unfold. */
  unfolds: boolean
  below: GapLine[]
}

/** A gap that is named, in the language of the page. */
export interface WordedGap extends NamedGap {
  name: string
}

/** Everything that a gap map shows. */
export interface GapMap {
  axis: Axis
  /** The columns that are shown, and that the cells of each row stand under. */
  columns: GapColumn[]
  industries: IndustryLine[]
  whole: GapRow
  /** The tag that is looked at; null for the whole market. */
  chosen: GapLine | null
  /** What was asked for as a tag and is none. */
  unknown: string | null
  largest: LargestGaps<WordedGap>
  answering: Answering
}
