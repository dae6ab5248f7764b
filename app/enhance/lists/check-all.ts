import { fill } from '../words.ts'

/** One box that ticks every row's box of the name in `data-check-all`, and knows when only some are ticked. */
export function checkAll(all: HTMLInputElement) {
  const name = CSS.escape(all.dataset.checkAll ?? '')
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${name}"]:enabled`)]

  const count = () => {
    const rows = boxes()
    const ticked = rows.filter((box) => box.checked).length
    all.checked = ticked > 0 && ticked === rows.length
    all.indeterminate = ticked > 0 && ticked < rows.length
    for (const shown of document.querySelectorAll<HTMLElement>(`[data-checked-count="${name}"]`)) {
      shown.textContent = fill(shown.dataset.countLabel, { n: ticked, total: rows.length })
    }
    for (const bar of document.querySelectorAll<HTMLElement>(`[data-checked-bar="${name}"]`)) bar.hidden = ticked === 0
  }

  all.addEventListener('change', () => {
    for (const box of boxes()) box.checked = all.checked
    count()
  })
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.matches(`[name="${name}"]`)) count()
  })
  // Going back brings the browser's remembered ticks, after the document was scanned.
  addEventListener('pageshow', count)
  count()
}
