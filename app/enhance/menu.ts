/** A `details` used as a menu closes when attention goes elsewhere: a click, the focus, or Escape. */
export function menu(details: HTMLDetailsElement) {
  const closeUnlessInside = (event: Event) => {
    if (event.target instanceof Node && !details.contains(event.target)) details.open = false
  }
  document.addEventListener('click', closeUnlessInside)
  document.addEventListener('focusin', closeUnlessInside)
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return
    event.preventDefault()
    details.open = false
    details.querySelector('summary')?.focus()
  })
}
