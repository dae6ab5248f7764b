import type { CellToWrite, SheetToWrite } from '#app/services/sheets/sheet-to-write.ts'
import type { DocumentToWrite, Fact } from './document-to-write.ts'

/** A published list, of whatever it is a list, as it was frozen. */
export interface ListToWrite<One> {
  code: string
  title: string
  intro: string
  frozen: readonly One[]
}

type Rows = Pick<SheetToWrite, 'columns' | 'rows'>

/** What is said of the entries of a list: a row of each table for an entry, a column for a fact. */
export interface EntryTables<One> {
  facts: Rows
  sections: Rows
  /** What no column says. */
  further?: (one: One) => Fact[]
}

/** The words of a list as a document besides those of its entries. */
export interface ListDocumentWords extends Omit<DocumentToWrite, 'code' | 'title' | 'intro' | 'entries'> {
  moment: (at: Date) => string
}

/** A published list as a document, from what was frozen and nothing else. */
export function listAsDocument<One extends { code: string; title: string }>(
  { code, title, intro, frozen }: ListToWrite<One>,
  { moment, ...words }: ListDocumentWords,
  { facts, sections, further = () => [] }: EntryTables<One>,
): DocumentToWrite {
  const factsAt = ({ columns, rows }: Rows, at: number) =>
    columns.map(({ header }, column): Fact => [header, cellText(rows[at]?.[column] ?? null, moment)])
  const entries = frozen.map((one, at) => ({
    code: one.code,
    title: one.title,
    facts: factsAt(facts, at),
    sections: [...factsAt(sections, at), ...further(one)],
  }))
  return { ...words, code, title, intro, entries }
}

function cellText(cell: CellToWrite, moment: (at: Date) => string): string {
  if (cell instanceof Date) return moment(cell)
  return cell === null ? '' : String(cell)
}
