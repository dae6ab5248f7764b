import type { Cell, SheetRow } from '#app/domain/listing/cell.ts'
import { type BookContext, contentOf, type WrittenCell } from './cell-content.server.ts'
import { columnOf } from './cell-reference.ts'
import { fillMergedColumns } from './merged-cells.ts'
import type { PackageParts } from './package-parts.server.ts'
import { RefusedFile } from './refused-file.ts'
import { richText } from './shared-strings.server.ts'
import { readXml, type XmlListener } from './xml-part.server.ts'

/** The last row a spreadsheet can have. */
const LAST_ROW = 1_048_576

/** Streams the rows of one sheet that hold something. @throws {RefusedFile} damaged, or beyond the limits */
export async function sheetRows(parts: PackageParts, part: string, context: BookContext): Promise<SheetRow[]> {
  const listener = new SheetListener(context)
  await readXml(parts, part, listener)
  return fillMergedColumns(listener.rows, listener.merges)
}

class SheetListener implements XmlListener {
  readonly rows: SheetRow[] = []
  readonly merges: string[] = []
  private readonly inline = richText()
  private readonly context: BookContext
  private row = 0
  private cells: Cell[] = []
  private column = 0
  private cell: WrittenCell | null = null
  private inside: 'value' | 'formula' | null = null

  constructor(context: BookContext) {
    this.context = context
  }

  open(name: string, attributes: Readonly<Record<string, string>>) {
    if (name === 'c') this.openCell(attributes)
    else if (name === 'v') this.inside = 'value'
    else if (name === 'f') this.inside = 'formula'
    else if (name === 'is') this.inline.begin()
    else if (name === 'row') {
      // Row and cell numbers may be left out: then they follow on.
      this.row = attributes.r ? Number(attributes.r) : this.row + 1
      this.cells = []
      this.column = 0
    } else if (name === 'mergeCell' && this.merges.length < 20_000) this.merges.push(attributes.ref ?? '')
    else this.inline.open?.(name, attributes)
  }

  text(piece: string) {
    this.inline.text?.(piece)
    if (!this.cell || !this.inside) return
    this.cell[this.inside] = (this.cell[this.inside] ?? '') + piece
  }

  close(name: string) {
    if (name === 'v' || name === 'f') this.inside = null
    else if (name === 'is' && this.cell) this.cell.value = this.inline.end()
    else if (name === 'c') this.closeCell()
    else if (name === 'row') this.closeRow()
    else this.inline.close?.(name)
  }

  private openCell({ r, t, s }: Readonly<Record<string, string>>) {
    if (r) this.column = columnOf(r)
    this.cell = { type: t ?? 'n', style: Number(s ?? 0), value: null, formula: null }
  }

  private closeCell() {
    const content = this.cell ? contentOf(this.cell, this.context) : null
    if (content !== null && content !== '') {
      this.context.count.cell(this.column)
      while (this.cells.length < this.column) this.cells.push(null)
      this.cells[this.column] = content
    }
    this.column += 1
    this.cell = null
  }

  private closeRow() {
    if (this.cells.length === 0) return
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > LAST_ROW) throw new RefusedFile('damaged')
    this.context.count.row()
    this.rows.push({ row: this.row, cells: this.cells })
  }
}
