import { announce } from '../announce.ts'
import { make } from '../make.ts'
import { fill } from '../words.ts'
import { TagChips } from './chips.ts'
import { comboboxFor, labelIdOf } from './combobox.ts'
import { keyActions } from './keys.ts'
import { joinNames, namesIn } from './names.ts'
import { TagOptions } from './options.ts'
import { type FoundTag, TagSource } from './source.ts'

/** What a press on the page was aimed at must not move before the press has ended. */
const AFTER_PRESS_MS = 250

/** `<tag-picker>` round a text field of tag names: chips and a combobox, while the field stays what is submitted. */
export class TagPicker extends HTMLElement {
  #field!: HTMLInputElement
  #box!: HTMLInputElement
  #chips!: TagChips
  #options!: TagOptions
  #source!: TagSource
  #isSubmitting = false
  readonly #note = make('p', { class: 'tag-note', role: 'status' })

  connectedCallback() {
    const field = this.querySelector<HTMLInputElement>('input[name]')
    if (!field || this.classList.contains('is-enhanced')) return
    this.classList.add('is-enhanced')
    const label = labelIdOf(field)
    this.#field = field
    this.#box = comboboxFor(field)
    this.#source = new TagSource(this.dataset.source ?? '')
    this.#chips = new TagChips(label, this.dataset.removeLabel, (name) => this.#removeChip(name))
    this.#options = new TagOptions(this.#box, label, (tag) => this.add([tag.name]))
    field.before(this.#chips.list, this.#box)
    field.after(this.#options.list, this.#note)
    this.#listen()
    this.#chips.show(this.names)
  }

  /** The chosen tag names. */
  get names(): string[] {
    return namesIn(this.#field.value)
  }

  /** Chooses these names too; a single choice takes the place of the one before. */
  add(names: string[]) {
    const kept = this.dataset.single === undefined ? this.names : []
    this.#close()
    this.#box.value = ''
    this.#choose(namesIn(joinNames([...kept, ...names])), fill(this.dataset.addedLabel, { name: joinNames(names) }))
  }

  #listen() {
    const box = this.#box
    box.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#typed()
    })
    box.addEventListener('compositionend', () => this.#typed())
    box.addEventListener('blur', () => setTimeout(() => this.#leave(), AFTER_PRESS_MS))
    box.addEventListener(
      'keydown',
      keyActions(box, this.#options, {
        ask: () => this.#ask(),
        close: () => this.#close(),
        pick: (tag) => this.add([tag.name]),
        removeLast: () => this.#choose(this.names.slice(0, -1), this.#removed(this.names.pop())),
      }),
    )
    this.addEventListener('click', (event) => this.#pickSuggested(event))
    // A restored draft writes into the field; the chips follow it.
    this.#field.addEventListener('change', () => this.#chips.show(this.names))
    this.#field.form?.addEventListener('submit', () => this.#takePending(), true)
  }

  /** A suggested tag is added here and now; without a script its button sends the form. */
  #pickSuggested(event: Event) {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>('button[data-pick]')
    if (!button) return
    event.preventDefault()
    this.add([button.dataset.pick ?? ''])
    const list = button.closest('ul')
    button.closest('li')?.remove()
    const next = list?.querySelector('button') ?? this.#box
    next.focus()
    if (next === this.#box) list?.closest('section')?.remove()
  }

  #typed() {
    const words = this.#box.value
    const names = namesIn(words)
    if (names.length > 1) this.add(names)
    else if (words.trim()) this.#ask()
    else this.#close()
  }

  #ask() {
    const words = this.#box.value.trim()
    this.#note.textContent = fill(this.dataset.loadingLabel)
    this.#source.ask(words, (tags) => this.#answered(words, tags))
  }

  #answered(words: string, tags: FoundTag[] | null) {
    const chosen = new Set(this.names)
    const open = (tags ?? []).filter((tag) => !chosen.has(tag.name))
    this.#options.open(open, words, this.dataset.matchedLabel)
    const sentence =
      open.length > 0 ? this.dataset.countLabel : tags ? this.dataset.noneLabel : this.dataset.failedLabel
    this.#note.textContent = fill(sentence, { n: open.length, q: words })
  }

  #close() {
    this.#source.stop()
    this.#options.close()
    this.#note.textContent = ''
  }

  /** Leaving the field with a whole tag name in it means that tag. */
  #leave() {
    if (document.activeElement === this.#box) return
    const words = this.#box.value.trim()
    const tag = words ? this.#options.named(words) : undefined
    if (tag) this.add([tag.name])
    else this.#close()
  }

  /** Words that were typed but not chosen go to the server too, which answers for them as it does without a script. */
  #takePending() {
    const words = this.#box.value.trim()
    if (!words) return
    this.#isSubmitting = true
    this.add([this.#options.named(words)?.name ?? words])
    this.#isSubmitting = false
  }

  #removeChip(name: string) {
    const { names } = this
    this.#choose(
      names.filter((kept) => kept !== name),
      this.#removed(name),
    )
    if (!this.#chips.focusAt(names.indexOf(name))) this.#box.focus()
  }

  #removed(name = ''): string {
    return fill(this.dataset.removedLabel, { name })
  }

  #choose(names: string[], sentence: string) {
    if (joinNames(names) === joinNames(this.names)) return
    this.#field.value = joinNames(names)
    announce(sentence)
    this.#field.dispatchEvent(new Event('input', { bubbles: true }))
    this.#field.dispatchEvent(new Event('change', { bubbles: true }))
    if (this.dataset.submit !== undefined && !this.#isSubmitting) this.#field.form?.requestSubmit()
  }
}
