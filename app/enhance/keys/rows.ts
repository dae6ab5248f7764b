/** Moves the focus to the next (`1`) or previous (`-1`) row of the page's list. */
export function moveRow(step: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step]
  if (!next) return
  const link = next.querySelector<HTMLElement>('a[href],button')
  if (!link && !next.hasAttribute('tabindex')) next.tabIndex = -1
  ;(link ?? next).focus()
}
