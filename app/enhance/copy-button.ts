import { announce } from './announce.ts'
import { make } from './make.ts'

const CONFIRMED_MS = 2000

/** Copies `data-copy` and says so on the button for a moment. */
export function copyButton(button: HTMLElement) {
  const label = [...button.childNodes]
  let timer = 0
  button.addEventListener('click', async () => {
    if (!(await copy(button.dataset.copy ?? '', button))) return
    const done = button.dataset.copiedLabel
    if (!done) return
    button.replaceChildren(done)
    announce(done)
    clearTimeout(timer)
    timer = window.setTimeout(() => button.replaceChildren(...label), CONFIRMED_MS)
  })
}

/** The clipboard of the browser exists on secure origins only; offices do run intranet sites without one. */
async function copy(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const before = document.activeElement
    const area = make('textarea', { class: 'announcement', 'aria-hidden': 'true' }, text)
    near.after(area)
    area.select()
    const copied = document.execCommand('copy')
    area.remove()
    if (before instanceof HTMLElement) before.focus()
    return copied
  }
}
