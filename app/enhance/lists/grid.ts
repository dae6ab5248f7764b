import { announce } from '../announce.ts'
import { fill } from '../words.ts'

/** A table of cells: a block from a spreadsheet fills it from the cell that has the focus, and keys move about in it. */
export function grid(table: HTMLTableElement) {
  const max = Number(table.dataset.grid)
  const body = table.tBodies[0]
  const cells = (row: number) => [...(body?.rows[row]?.querySelectorAll('input') ?? [])]
  const placeOf = (input: Element) => {
    const row = input.closest('tr')?.sectionRowIndex ?? 0
    return { row, column: cells(row).indexOf(input as HTMLInputElement) }
  }

  const grow = (rows: number) => {
    while (body && body.rows.length < rows) {
      const at = body.rows.length
      const row = body.rows[at - 1]?.cloneNode(true) as HTMLTableRowElement
      if (row.cells[0]) row.cells[0].textContent = String(at + 1)
      for (const input of row.querySelectorAll('input')) {
        input.defaultValue = ''
        input.value = ''
        input.name = input.name.replace(/\d+/, String(at))
        input.setAttribute('aria-label', (input.getAttribute('aria-label') ?? '').replace(/\d+/, String(at + 1)))
      }
      body.append(row)
    }
    const count = table.closest('form')?.querySelector<HTMLInputElement>('[data-grid-rows]')
    if (count && body) count.value = String(body.rows.length)
  }

  table.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!(event.target instanceof HTMLInputElement) || !/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    const rows = blockOf(text)
    const { row, column } = placeOf(event.target)
    if (row + rows.length > max) {
      const area = table.closest('form')?.querySelector('textarea')
      if (area) area.value = text
      area?.focus()
      return announce(fill(table.dataset.tooMany, { rows: rows.length, max }))
    }
    grow(row + rows.length)
    rows.forEach((texts, down) => {
      const inputs = cells(row + down)
      texts.forEach((cell, across) => {
        const input = inputs[column + across]
        if (input) input.value = cell.replace(/\s*\n\s*/g, ' ')
      })
    })
    announce(fill(table.dataset.filled, { rows: rows.length }))
  })

  table.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0
    if (step === 0 || event.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const { row, column } = placeOf(event.target)
    if (event.key === 'Enter' && row + 2 > (body?.rows.length ?? 0) && row + 1 < max) grow(row + 2)
    cells(row + step)[column]?.focus()
  })
}

/** The cells of what a spreadsheet put on the clipboard; a cell with line breaks stands in quotes. */
function blockOf(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g
  for (let found = pattern.exec(text); found?.[0]; found = pattern.exec(text)) {
    const [, quoted, plain = '', end] = found
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'))
    if (end !== '\t' && pattern.lastIndex < text.length) rows.push([])
  }
  return rows
}
