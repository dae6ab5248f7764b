import type { Column, Listing } from '#app/domain/listing/column.ts'
import type { ColumnToWrite } from './sheet-to-write.ts'
import { writeWorkbook } from './write-workbook.server.ts'

/** The words of a blank list; see `templateText`. */
export interface TemplateWords {
  sheetName: string
  notesName: string
  notes: readonly string[]
  /** What stands in the first column of the example row, which is never imported. */
  example: string
  exampleCells: Readonly<Record<string, string | number>>
  choices: Readonly<Record<string, readonly string[]>>
}

const LONG = new Set(['summary', 'requirement', 'text'])
const MIDDLING = new Set([
  'title',
  'agencyName',
  'companyName',
  'tagWords',
  'creditCode',
  'openings',
  'modes',
  'note',
  'caseText',
])
const NUMBERS = new Set(['durationMonths'])
// Several may be typed into one cell, or something that is not in the drop-down.
const OPEN = new Set(['modes', 'openings', 'wishes', 'place'])

/** A blank list to fill in: coloured required columns, drop-downs, an example row and a sheet of notes. */
export function blankTemplate<Values extends object, Rec>(
  listing: Listing<Values, Rec>,
  locale: 'zh' | 'en',
  words: TemplateWords,
): Uint8Array {
  const asked = listing.columns.filter(({ ofRecords }) => !ofRecords)
  const example = asked.map(({ field }) => (field ? (words.exampleCells[field] ?? null) : words.example))
  const columns = asked.map((column) => columnOf(column, locale, words))
  return writeWorkbook([
    { name: words.sheetName, columns, rows: [example] },
    { name: words.notesName, paragraphs: words.notes },
  ])
}

/** The same list with rows in it, by field, and with the column of their numbers. */
export function filledTemplate<Values extends object, Rec>(
  listing: Listing<Values, Rec>,
  locale: 'zh' | 'en',
  words: TemplateWords,
  rows: readonly Readonly<Record<string, string>>[],
): Uint8Array {
  const columns = listing.columns.filter(({ field }) => field !== null)
  const cells = rows.map((row) => columns.map(({ field }) => row[field ?? ''] || null))
  return writeWorkbook([
    { name: words.sheetName, columns: columns.map((column) => columnOf(column, locale, words)), rows: cells },
  ])
}

/** What stands above a column: its name, the unit of bare figures, and a mark when it is required. */
export function headerOf({ unit, required, ...names }: Column<string>, locale: 'zh' | 'en'): string {
  const bare = unit ? (locale === 'zh' ? `（${unit.zh}）` : ` (${unit.en})`) : ''
  return `${names[locale][0]}${bare}${required ? '*' : ''}`
}

function columnOf(column: Column<string>, locale: 'zh' | 'en', { choices }: TemplateWords): ColumnToWrite {
  const field = column.field ?? ''
  const offered = choices[field]
  return {
    header: headerOf(column, locale),
    width: column.field === null ? 8 : LONG.has(field) ? 48 : MIDDLING.has(field) ? 26 : 16,
    typed: NUMBERS.has(field) ? 'number' : 'text',
    ...(column.required ? { required: true } : {}),
    ...(offered ? { choices: { words: offered, open: OPEN.has(field) } } : {}),
  }
}
