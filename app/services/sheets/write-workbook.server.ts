import { strToU8, zipSync } from 'fflate'
import { columnLetter } from '#app/domain/listing/cell.ts'
import type { NotesToWrite, SheetToWrite } from './sheet-to-write.ts'
import { choicesXml, notesXml, tableXml } from './sheet-xml.ts'
import { STYLES_XML } from './workbook-styles.ts'
import { xmlText } from './xml-text.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const CHOICES = 'choices'
// A fixed moment, so that the same records make the same file.
const MADE_AT = new Date(2026, 0, 1)

interface Part {
  name: string
  xml: string
  hidden: boolean
}

/** Writes a workbook of tables and notes; the words of drop-downs stand in a hidden sheet. */
export function writeWorkbook(sheets: readonly (SheetToWrite | NotesToWrite)[]): Uint8Array {
  const lists: (readonly string[])[] = []
  const parts = sheets.map((sheet): Part => {
    if (!('columns' in sheet)) return { name: sheet.name, xml: notesXml(sheet), hidden: false }
    const ranges = sheet.columns.map(({ choices }) => {
      if (!choices || choices.words.length === 0) return null
      const letter = columnLetter(lists.push(choices.words) - 1)
      return `${CHOICES}!$${letter}$1:$${letter}$${choices.words.length}`
    })
    return { name: sheet.name, xml: tableXml(sheet, ranges), hidden: false }
  })
  if (lists.length > 0) parts.push({ name: CHOICES, xml: choicesXml(lists), hidden: true })
  const files = Object.entries(partsOf(parts)).map(([path, xml]) => [path, strToU8(xml)] as const)
  return zipSync(Object.fromEntries(files), { level: 6, mtime: MADE_AT })
}

function partsOf(parts: readonly Part[]): Record<string, string> {
  const names = sheetNames(parts.map(({ name }) => name))
  const sheets = parts.map(
    ({ hidden }, at) =>
      `<sheet name="${xmlText(names[at] ?? '')}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  )
  const relations = parts.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  const types = parts.map((_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet'))
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${types.join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}${relation(parts.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': STYLES_XML,
    ...Object.fromEntries(parts.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  }
}

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${MAIN}.${type}+xml"/>`

/** Names as spreadsheets accept them: at most 31 characters, none of \ / ? * : [ ], and no two alike. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name, at) => {
    const plain =
      name
        .replace(/[\\/?*:[\]]/gu, ' ')
        .replace(/^'+|'+$/gu, '')
        .trim()
        .slice(0, 31) || `Sheet${at + 1}`
    const unique = taken.has(plain.toLowerCase()) ? `${plain.slice(0, 26)} (${at + 1})` : plain
    taken.add(unique.toLowerCase())
    return unique
  })
}
