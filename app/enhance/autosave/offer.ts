import { make } from '../make.ts'
import { differs, writeInto } from './controls.ts'
import { copiesOf, dropCopy } from './copies.ts'

/** Offers the newest text that the server never acknowledged, with one button to take it back and one to let go. */
export function offerKept(form: HTMLFormElement) {
  const [newest] = copiesOf(form.dataset.autosave ?? '').filter((copy) => {
    const wanted = differs(form, copy.written)
    if (!wanted) dropCopy(copy.key)
    return wanted
  })
  if (!newest) return

  const { restoreText = '', restoreLabel = '', discardLabel = '' } = form.dataset
  const restore = make('button', { type: 'button', class: 'autosave-restore' }, restoreLabel)
  const discard = make('button', { type: 'button', class: 'autosave-discard' }, discardLabel)
  const offer = make('div', { class: 'autosave-offer', role: 'status' }, make('p', {}, restoreText), restore)
  if (discardLabel) offer.append(discard)
  form.prepend(offer)

  restore.addEventListener('click', () => {
    writeInto(form, newest.written)
    settle()
  })
  discard.addEventListener('click', settle)

  function settle() {
    if (newest) dropCopy(newest.key)
    offer.remove()
    const status = form.querySelector<HTMLElement>('[data-autosave-status]') ?? form
    status.tabIndex = -1
    status.focus()
  }
}
