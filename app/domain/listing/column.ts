import type { Outcome, Problem } from '../loose/outcome.ts'
import type { Cell } from './cell.ts'
import type { ResolveTag, TagDecisions } from './tag-words.ts'

/** One column that a listing knows. The first name in each language is its label. */
export interface Column<Field extends string> {
  /** null: known, but nothing to import (序号). */
  field: Field | null
  zh: readonly [string, ...string[]]
  en: readonly [string, ...string[]]
  required?: true
  /** Several columns of one sheet may hold it together. */
  several?: true
  /** Unit of a bare figure, shown behind the label. */
  unit?: { zh: string; en: string }
  /** Only lists of records that are there have it; the blank template does not. */
  ofRecords?: true
}

/** What reading a cell may depend on. */
export interface Circumstances {
  now: Date
  /** Yuan per unit in the header of the amount column; null when it names none. */
  headerYuan: number | null
  resolve: ResolveTag
  decisions: TagDecisions
  /** The agency or company that a list without such a column belongs to. */
  owner: string | null
}

/** Reads a cell that is not blank. */
export type Reader<T> = (cell: Cell, circumstances: Circumstances) => Outcome<T>

/** A problem and the field it lies in. */
export interface FieldProblem<Field extends string> {
  field: Field
  problem: Problem
}

/**
 * A kind of list: its columns, how each field is read, what a blank cell means, and what makes a row a record.
 * @typeParam Values the fields as read; @typeParam Rec the record
 */
export interface Listing<Values extends object, Rec> {
  kind: 'scenario' | 'capability'
  columns: readonly Column<keyof Values & string>[]
  readers: { readonly [Field in keyof Values]: Reader<Values[Field]> }
  blank(circumstances: Circumstances): Values
  titleField: keyof Values & string
  /** The field that names a record which is there; the row then changes that one. */
  codeField: keyof Values & string
  /** The field whose bare figures take their unit from the header. */
  amountField: (keyof Values & string) | null
  /** The fields every row needs, as far as the values can tell. */
  lacking(values: Values): (keyof Values & string)[]
  record(values: Values, circumstances: Circumstances): { record: Rec; problems: FieldProblem<keyof Values & string>[] }
  /** The same for two rows that mean the same record, today and at the next import. Empty when it cannot be told. */
  fingerprint(values: Values): string
}
