/** One page of a list. */
export interface Page<Row> {
  rows: Row[]
  total: number
  /** From 1; a page beyond the last is the last. */
  page: number
  pages: number
}

/** Cuts one page out of a list. */
export function pageOf<Row>(all: readonly Row[], page: number, size: number): Page<Row> {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const at = Math.min(Math.max(1, page), pages)
  return { rows: all.slice((at - 1) * size, at * size), total: all.length, page: at, pages }
}

/** The same page with its rows made into something else. */
export function mapPage<Row, Shown>(page: Page<Row>, show: (row: Row) => Shown): Page<Shown> {
  return { ...page, rows: page.rows.map(show) }
}
