/** Says in the title that something went wrong, brings people to the list of what went wrong, and from each line of it into the field itself. */
export function errorSummary(summary: HTMLElement) {
  if (!summary.hasAttribute('tabindex')) summary.tabIndex = -1
  document.title = (summary.dataset.titleBefore ?? '') + document.title
  summary.focus()
  summary.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]')
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!field) return
    event.preventDefault()
    enter(field)
  })
}

function enter(field: HTMLElement) {
  for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  const control = field.matches('input,select,textarea,button,a[href],[tabindex]')
    ? field
    : field.querySelector<HTMLElement>('input:not([type=hidden]),select,textarea,button')
  // The label above the field is what explains it: it must be in view too.
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : null
  const top = field.closest('fieldset') ?? label ?? field
  top.scrollIntoView()
  control?.focus({ preventScroll: true })
}
