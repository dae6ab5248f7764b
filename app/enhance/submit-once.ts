/** A navigation that was stopped leaves no trace, so a button comes back by itself after this time. */
const GIVE_UP_MS = 30_000

type Release = () => void

/** Ignores a second submission of `form[data-once]` while the first is under way. */
export function submitOnce() {
  const underWay = new Map<HTMLFormElement, Release>()
  // On the document, so that a form's own listeners have already had their chance to hold the submission back.
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.dataset.once === undefined || event.defaultPrevented) return
    if (underWay.has(form)) return event.preventDefault()
    const release = showBusy(event.submitter ?? form.querySelector<HTMLElement>('[type=submit]'), form)
    underWay.set(form, release)
    setTimeout(() => free(form), GIVE_UP_MS)
  })
  addEventListener('pageshow', (event) => {
    if (event.persisted) for (const form of [...underWay.keys()]) free(form)
  })

  function free(form: HTMLFormElement) {
    underWay.get(form)?.()
    underWay.delete(form)
  }
}

/** Never `disabled`: the pressed button's own name and value belong to what is sent. */
function showBusy(button: HTMLElement | null, form: HTMLFormElement): Release {
  form.setAttribute('aria-busy', 'true')
  const label = button?.dataset.busyLabel ?? form.dataset.busyLabel
  const kept = button && [...button.childNodes]
  button?.setAttribute('aria-disabled', 'true')
  if (label && button?.matches('button')) button.replaceChildren(label)
  return () => {
    form.removeAttribute('aria-busy')
    button?.removeAttribute('aria-disabled')
    if (label && kept && button.matches('button')) button.replaceChildren(...kept)
  }
}
