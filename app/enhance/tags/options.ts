import { make } from '../make.ts'
import { fill } from '../words.ts'
import type { FoundTag } from './source.ts'

/** The popup list of a tag picker: shows tags, knows the active one, and keeps the combobox's ARIA state true. */
export class TagOptions {
  readonly list: HTMLUListElement
  readonly #box: HTMLInputElement
  #tags: FoundTag[] = []
  #active = -1

  constructor(box: HTMLInputElement, labelledBy: string, picked: (tag: FoundTag) => void) {
    this.#box = box
    this.list = make('ul', { class: 'tag-options', role: 'listbox', id: `${box.id}-options`, hidden: '' })
    if (labelledBy) this.list.setAttribute('aria-labelledby', labelledBy)
    else this.list.setAttribute('aria-label', box.getAttribute('aria-label') ?? '')
    box.setAttribute('aria-controls', this.list.id)
    box.setAttribute('aria-expanded', 'false')
    // The press must not take the focus out of the combobox.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault())
    this.list.addEventListener('mousedown', (event) => event.preventDefault())
    this.list.addEventListener('click', (event) => {
      const option = event.target instanceof Element && event.target.closest('[role=option]')
      const tag = option && this.#tags[[...this.list.children].indexOf(option)]
      if (tag) picked(tag)
    })
  }

  get isOpen(): boolean {
    return !this.list.hidden
  }

  get active(): FoundTag | undefined {
    return this.#tags[this.#active]
  }

  /** The tag that these words name exactly, by its name or by the alias that matched. */
  named(words: string): FoundTag | undefined {
    return this.#tags.find((tag) => tag.name === words || tag.matched === words)
  }

  /** Opens with these tags; of those found for words, the one they name exactly is active, else the first. */
  open(tags: FoundTag[], words: string, matchedLabel?: string) {
    this.#tags = tags
    this.list.replaceChildren(...tags.map((tag, index) => option(tag, `${this.list.id}-${index}`, matchedLabel)))
    this.#show(tags.length > 0)
    this.#activate(
      words
        ? Math.max(
            0,
            this.#tags.findIndex((tag) => tag.name === words),
          )
        : -1,
    )
  }

  /** Hides the list; the tags stay known to `named`. */
  close() {
    this.#show(false)
    this.#activate(-1)
  }

  /** Moves the active option round the list. */
  move(step: 1 | -1) {
    const count = this.#tags.length
    const from = this.#active < 0 && step < 0 ? 0 : this.#active
    if (count) this.#activate((from + step + count) % count)
  }

  #show(shown: boolean) {
    this.list.hidden = !shown
    this.#box.setAttribute('aria-expanded', String(shown))
  }

  #activate(index: number) {
    this.#active = index
    this.#box.removeAttribute('aria-activedescendant')
    for (const [at, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index))
      if (at !== index) continue
      this.#box.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    }
  }
}

function option(tag: FoundTag, id: string, matchedLabel = '{alias}'): HTMLLIElement {
  const item = make('li', { role: 'option', id, class: 'tag-option', 'aria-selected': 'false' })
  item.append(make('span', { class: 'tag-option-name' }, tag.name))
  if (tag.matched && tag.matched !== tag.name) {
    item.append(' ', make('span', { class: 'tag-option-alias' }, fill(matchedLabel, { alias: tag.matched })))
  }
  if (tag.path && tag.path !== tag.name) item.append(' ', make('span', { class: 'tag-option-path' }, tag.path))
  return item
}
