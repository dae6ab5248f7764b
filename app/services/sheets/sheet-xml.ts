import { columnLetter } from '#app/domain/listing/cell.ts'
import { serialOfWall } from '#app/domain/loose/serial.ts'
import type { CellToWrite, ColumnToWrite, NotesToWrite, SheetToWrite } from './sheet-to-write.ts'
import { STYLE, type StyleName } from './workbook-styles.ts'
import { cellText, xmlText } from './xml-text.ts'

/** Rows below the header that are prepared for typing. */
const PREPARED_ROWS = 2_000
const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'

/** The part of a table. @param choiceRanges where the words of each column's drop-down stand, null for none */
export function tableXml(sheet: SheetToWrite, choiceRanges: readonly (string | null)[]): string {
  const rows = sheet.rows.map((cells, at) => rowXml(at + 2, cells, sheet.marked?.has(at) ?? false))
  return [
    HEAD,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="16"/><cols>${sheet.columns.map(columnXml).join('')}</cols>`,
    `<sheetData>${headerXml(sheet.columns)}${rows.join('')}</sheetData>`,
    validationsXml(sheet.columns, choiceRanges),
    '</worksheet>',
  ].join('')
}

/** The part of a sheet of paragraphs, or of bare words in columns. */
export function notesXml({ paragraphs }: NotesToWrite): string {
  const rows = paragraphs.map((text, at) => `<row r="${at + 1}">${textXml(`A${at + 1}`, text, 'paragraph')}</row>`)
  return `${HEAD}<cols><col min="1" max="1" width="96" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`
}

/** The part that holds the words of drop-downs, one list a column. */
export function choicesXml(lists: readonly (readonly string[])[]): string {
  const longest = Math.max(0, ...lists.map((words) => words.length))
  const rows = Array.from({ length: longest }, (_, at) => {
    const cells = lists.map((words, column) =>
      words[at] === undefined ? '' : textXml(`${columnLetter(column)}${at + 1}`, words[at], 'plain'),
    )
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  return `${HEAD}<sheetData>${rows.join('')}</sheetData></worksheet>`
}

function columnXml({ width = 16, typed = 'text' }: ColumnToWrite, at: number): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${STYLE[typed]}" customWidth="1"/>`
}

function headerXml(columns: readonly ColumnToWrite[]): string {
  const cells = columns.map(({ header, required }, at) =>
    textXml(`${columnLetter(at)}1`, header, required ? 'requiredHeader' : 'header'),
  )
  return `<row r="1" ht="32" customHeight="1">${cells.join('')}</row>`
}

function rowXml(row: number, cells: readonly CellToWrite[], marked: boolean): string {
  const written = cells.map((cell, column) => cellXml(`${columnLetter(column)}${row}`, cell, marked))
  return `<row r="${row}">${written.join('')}</row>`
}

function cellXml(reference: string, cell: CellToWrite, marked: boolean): string {
  if (cell === null || cell === '') return marked ? `<c r="${reference}" s="${STYLE.marked}"/>` : ''
  if (cell instanceof Date) return `<c r="${reference}" s="${STYLE.instant}"><v>${serialInShanghai(cell)}</v></c>`
  if (typeof cell === 'string') return textXml(reference, cell, marked ? 'marked' : 'text')
  return Number.isFinite(cell) ? `<c r="${reference}" s="${STYLE.number}"><v>${cell}</v></c>` : ''
}

/** Always an inline string: whatever the text begins with, no spreadsheet takes it for a formula. */
function textXml(reference: string, text: string, style: StyleName): string {
  return `<c r="${reference}" s="${STYLE[style]}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`
}

function serialInShanghai(instant: Date): number {
  const wall = new Date(instant.getTime() + 8 * 3_600_000)
  const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes()
  return serialOfWall(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate()) + minute / 1440
}

function validationsXml(columns: readonly ColumnToWrite[], ranges: readonly (string | null)[]): string {
  const rules = columns.flatMap(({ choices }, at) => {
    const range = ranges[at]
    if (!choices || !range) return []
    const cells = `${columnLetter(at)}2:${columnLetter(at)}${PREPARED_ROWS + 1}`
    const strict = choices.open ? '' : ' showErrorMessage="1"'
    return `<dataValidation type="list" allowBlank="1"${strict} sqref="${cells}"><formula1>${xmlText(range)}</formula1></dataValidation>`
  })
  return rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : ''
}
