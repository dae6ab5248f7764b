import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { GREY, LINE, PAGE } from './document-styles.ts'
import type { Fact } from './document-to-write.ts'

const LABEL_WIDTH = 2000
const WHOLE_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: LINE }
const BORDERS = { top: HAIR, bottom: HAIR, left: NONE, right: NONE, insideHorizontal: HAIR, insideVertical: NONE }
const MARGINS = { top: 70, bottom: 70, left: 60, right: 60 }

/** Facts as rows with hairlines between them; facts without words are left out. */
export function factTable(facts: readonly Fact[]): Table {
  return new Table({
    width: { size: WHOLE_WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, WHOLE_WIDTH - LABEL_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: facts.filter(([, text]) => text.trim() !== '').map(row),
  })
}

function row([label, text]: Fact): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell(LABEL_WIDTH, new Paragraph({ children: [new TextRun({ text: label, color: GREY })] })),
      cell(WHOLE_WIDTH - LABEL_WIDTH, new Paragraph({ text })),
    ],
  })
}

function cell(width: number, content: Paragraph): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, margins: MARGINS, children: [content] })
}
