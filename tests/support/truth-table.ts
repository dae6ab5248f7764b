export interface Cell {
  row: string
  column: string
  value: string
}

/** The cells of a table drawn in text: column names in the first line, then a line per row that begins with its name. */
export function cellsOf(drawing: string): Cell[] {
  const [columns = [], ...rows] = drawing
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[0] !== '')
  return rows.flatMap(([row = '', ...values]) => {
    if (values.length !== columns.length) throw new Error(`Row ${row} has ${values.length} of ${columns.length} cells`)
    return values.map((value, i) => ({ row, column: columns[i] ?? '', value }))
  })
}
