import { make } from '../make.ts'
import { fill } from '../words.ts'

/** The chosen tags, each with a button that takes it away. */
export class TagChips {
  readonly list = make('ul', { class: 'tag-chips', hidden: '' })
  readonly #removeLabel: string | undefined

  constructor(labelledBy: string, removeLabel: string | undefined, removed: (name: string) => void) {
    this.#removeLabel = removeLabel
    if (labelledBy) this.list.setAttribute('aria-labelledby', labelledBy)
    this.list.addEventListener('click', (event) => {
      const button = event.target instanceof Element && event.target.closest<HTMLElement>('button')
      if (button) removed(button.dataset.name ?? '')
    })
  }

  /** Shows these names in their order. */
  show(names: readonly string[]) {
    this.list.hidden = names.length === 0
    this.list.replaceChildren(...names.map((name) => this.#chip(name)))
  }

  /** Puts the focus on the chip that took the place of a removed one; `false` when none is left. */
  focusAt(index: number): boolean {
    const buttons = this.list.querySelectorAll('button')
    const button = buttons[Math.min(index, buttons.length - 1)]
    button?.focus()
    return button !== undefined
  }

  #chip(name: string): HTMLLIElement {
    const label = fill(this.#removeLabel, { name })
    const cross = make('span', { class: 'tag-cross', 'aria-hidden': 'true' })
    const button = make(
      'button',
      { type: 'button', class: 'tag-remove', 'data-name': name, 'aria-label': label },
      cross,
    )
    return make('li', { class: 'tag-chip' }, make('span', {}, name), button)
  }
}
