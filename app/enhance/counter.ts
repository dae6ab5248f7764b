import { announce } from './announce.ts'
import { countGraphemes } from './graphemes.ts'
import { fill } from './words.ts'

/** Reading out every key press would talk over the typing. */
const QUIET_MS = 1000

/** Shows how many characters are left in the field that `data-count-for` names, of `data-max`. */
export function counter(shown: HTMLElement) {
  const field = document.getElementById(shown.dataset.countFor ?? '')
  const max = Number(shown.dataset.max)
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || !max) return
  let timer = 0

  const count = () => {
    const left = max - countGraphemes(field.value)
    shown.textContent = fill(left < 0 ? shown.dataset.over : shown.dataset.left, { n: Math.abs(left), max })
    shown.classList.toggle('is-over', left < 0)
    return left
  }
  count()
  field.addEventListener('input', () => {
    const left = count()
    clearTimeout(timer)
    if (left <= max / 10) timer = window.setTimeout(() => announce(shown.textContent ?? ''), QUIET_MS)
  })
  // Restored drafts and reset forms arrive as a change.
  field.addEventListener('change', count)
}
