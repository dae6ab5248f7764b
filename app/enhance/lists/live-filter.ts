import { keepPlace } from './place.ts'

/** Several ticks in a row become one request. */
const SETTLE_MS = 300

/** Applies a filter as soon as a box, a choice or a list changes, and leaves people where they were on the page. */
export function liveFilter(form: HTMLFormElement) {
  let timer = 0
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof Element) || !target.matches('select,[type=checkbox],[type=radio]')) return
    clearTimeout(timer)
    timer = window.setTimeout(() => form.requestSubmit(), SETTLE_MS)
  })
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    keepPlace()
  })
}
