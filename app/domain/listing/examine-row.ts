import type { Problem } from '../loose/outcome.ts'
import type { ProblemCode } from '../loose/problem-codes.ts'
import { type Cell, isBlank, type SheetRow, shownCell } from './cell.ts'
import type { Circumstances, Listing } from './column.ts'
import type { HeadedColumn, Heading } from './headers.ts'
import { type Severity, severityOf } from './severity.ts'

/** What is wrong in one row, where, and how much it matters. */
export interface RowProblem {
  /** Letter of the column; null when the list has no such column. */
  column: string | null
  header: string
  field: string
  value: string
  code: ProblemCode
  params: Problem['params']
  severity: Severity
}

/** One row of a list: the record it makes, or null when an error stands in the way. */
export interface ExaminedRow<Rec> {
  sheet: string
  row: number
  record: Rec | null
  /** What the row says of the record that it is to change; null for a new one. */
  code: string | null
  /** The fields that the row fills in. */
  given: readonly string[]
  /** The same at every import of the same unit and title; empty when there is none to compare. */
  fingerprint: string
  problems: RowProblem[]
}

/** Reads one row of a sheet into a record with its problems. Knows nothing of the other rows. */
export function examineRow<Values extends object, Rec>(
  listing: Listing<Values, Rec>,
  heading: Heading<keyof Values & string>,
  sheet: string,
  row: SheetRow,
  circumstances: Circumstances,
): ExaminedRow<Rec> {
  const values = listing.blank(circumstances)
  const problems: RowProblem[] = []
  const raise = (field: keyof Values & string, problem: Problem) => {
    problems.push(located(heading, row, field, problem))
  }
  const fill = <Field extends keyof Values & string>(field: Field) => {
    const cell = cellOf(heading, row, field)
    if (isBlank(cell)) return
    if (typeof cell === 'object' && cell && 'fault' in cell)
      return raise(field, { code: 'cellFault', params: { fault: cell.fault } })
    const outcome = listing.readers[field](cell, circumstances)
    if (!outcome.ok) return raise(field, outcome.problem)
    values[field] = outcome.value
    for (const problem of suspicions(outcome.value)) raise(field, problem)
  }
  for (const field of Object.keys(listing.readers) as (keyof Values & string)[]) fill(field)
  const written = shownCell(cellOf(heading, row, listing.codeField)).trim()
  // What a row leaves out that changes a record stays as it is there.
  for (const field of written ? [] : listing.lacking(values)) {
    if (!problems.some((problem) => problem.field === field)) raise(field, { code: 'missing', params: {} })
  }
  const place = {
    ...{ sheet, row: row.row, code: written || null, fingerprint: listing.fingerprint(values) },
    given: (Object.keys(listing.readers) as (keyof Values & string)[]).filter((field) => isGiven(heading, row, field)),
  }
  if (problems.some((problem) => problem.severity === 'error')) {
    return { ...place, record: null, problems: inOrder(problems) }
  }
  const made = listing.record(values, circumstances)
  for (const { field, problem } of made.problems) raise(field, problem)
  return { ...place, record: made.record, problems: inOrder(problems) }
}

/** A problem with the place it lies in. */
export function located<Field extends string>(
  heading: Heading<Field>,
  row: SheetRow,
  field: Field,
  { code, params }: Problem,
): RowProblem {
  const column = columnsOf(heading, field)[0]
  const value = column ? shownCell(row.cells[column.index]) : ''
  return {
    column: column?.letter ?? null,
    header: column?.header ?? '',
    field,
    value,
    code,
    params,
    severity: severityOf(code),
  }
}

/** The cell of a field; of several columns the first fault, or what they hold together. */
function cellOf<Field extends string>(heading: Heading<Field>, row: SheetRow, field: Field): Cell {
  const cells = columnsOf(heading, field).map((column) => row.cells[column.index] ?? null)
  if (cells.length <= 1) return cells[0] ?? null
  const fault = cells.find((cell) => typeof cell === 'object' && cell && 'fault' in cell)
  return (
    fault ??
    cells
      .filter((cell) => !isBlank(cell))
      .map(shownCell)
      .join('\n')
  )
}

function isGiven<Field extends string>(heading: Heading<Field>, row: SheetRow, field: Field): boolean {
  return columnsOf(heading, field).some(({ index }) => !isBlank(row.cells[index]))
}

function columnsOf<Field extends string>(heading: Heading<Field>, field: Field): HeadedColumn<Field>[] {
  return heading.columns.filter((column) => column.field === field)
}

/** Texts that are kept as they are, but that somebody may have meant otherwise. */
function suspicions(value: unknown): Problem[] {
  if (typeof value !== 'string') return []
  if (/^[=@]/u.test(value)) return [{ code: 'looksLikeFormula', params: {} }]
  return /<\/?[a-z!][^<>]*>/iu.test(value) ? [{ code: 'looksLikeMarkup', params: {} }] : []
}

const inOrder = (problems: RowProblem[]) =>
  problems.sort(
    (a, b) => (a.column ?? '').length - (b.column ?? '').length || (a.column ?? '').localeCompare(b.column ?? ''),
  )
