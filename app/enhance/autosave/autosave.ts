import { writtenIn } from './controls.ts'
import { dropCopy, keepCopy, newCopyKey } from './copies.ts'
import { offerKept } from './offer.ts'
import { type Outcome, post } from './post.ts'
import { showStanding } from './status.ts'

const AFTER_CHANGE_MS = 10_000
/** Long enough for a press on the submit button, which leaves the field first, to make this save needless. */
const AFTER_FIELD_MS = 400
const FIRST_RETRY_MS = 2000
const LAST_RETRY_MS = 60_000

/** Saves `form[data-autosave]` while it is being written, and keeps a copy here until the server has acknowledged. */
export function autosave(form: HTMLFormElement) {
  new Autosave(form)
  offerKept(form)
}

class Autosave {
  readonly #form: HTMLFormElement
  readonly #copy: string
  #acknowledged: string
  #flight: Promise<void> | null = null
  #timer = 0
  #failures = 0
  #conflict = false
  #waiting = false
  #submitting = false
  #keptHere = true

  constructor(form: HTMLFormElement) {
    this.#form = form
    this.#copy = newCopyKey(form.dataset.autosave ?? '')
    this.#acknowledged = this.#now()
    // A browser that restores a page's fields must not bring back an old version with them.
    this.#version?.setAttribute('autocomplete', 'off')
    this.#listen()
  }

  #listen() {
    this.#form.addEventListener('input', () => this.#changed())
    this.#form.addEventListener('change', () => {
      this.#changed()
      this.#saveAfter(AFTER_FIELD_MS)
    })
    this.#form.addEventListener('submit', (event) => this.#waitForFlight(event))
    addEventListener('submit', (event) => {
      if (event.target === this.#form && !event.defaultPrevented) this.#submitting = true
    })
    addEventListener('online', () => this.#save())
    addEventListener('pagehide', () => {
      if (!this.#submitting) void this.#send()
    })
    addEventListener('beforeunload', (event) => {
      if (this.#keptHere || this.#submitting || !this.#isDirty()) return
      event.preventDefault()
      event.returnValue = ''
    })
    // A page from the back/forward cache holds an old version of the draft: ask for it anew.
    addEventListener('pageshow', (event) => {
      if (event.persisted) location.replace(location.pathname + location.search)
    })
  }

  #changed() {
    this.#submitting = false
    this.#keep()
    if (!this.#timer) this.#saveAfter(AFTER_CHANGE_MS)
  }

  #keep() {
    if (this.#isDirty()) this.#keptHere = keepCopy(this.#copy, writtenIn(this.#form))
    else dropCopy(this.#copy)
  }

  #saveAfter(ms: number) {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#save(), ms)
  }

  #rest() {
    clearTimeout(this.#timer)
    this.#timer = 0
  }

  async #save() {
    this.#rest()
    if (this.#flight || this.#submitting || this.#conflict || !this.#isDirty()) return
    if (!this.#failures) showStanding(this.#form, 'saving')
    this.#flight = this.#send()
    await this.#flight
    this.#flight = null
  }

  async #send() {
    if (this.#conflict || !this.#isDirty()) return
    const sent = this.#now()
    this.#settle(await post(this.#form), sent)
  }

  #settle(outcome: Outcome, sent: string) {
    if (outcome.kind === 'saved') {
      this.#acknowledged = sent
      this.#failures = 0
      if (this.#version) this.#version.value = String(outcome.version)
      showStanding(this.#form, 'saved', outcome.savedAt)
      this.#keep()
      if (this.#isDirty()) this.#saveAfter(AFTER_CHANGE_MS)
      return
    }
    showStanding(this.#form, outcome.kind)
    if (outcome.kind === 'conflict') this.#conflict = true
    else this.#saveAfter(Math.min(FIRST_RETRY_MS * 2 ** this.#failures++, LAST_RETRY_MS))
  }

  /** Two writers of one version would be a conflict with oneself: the submission goes after the running save. */
  #waitForFlight(event: SubmitEvent) {
    this.#rest()
    if (!this.#flight) return
    event.preventDefault()
    if (this.#waiting) return
    this.#waiting = true
    const { submitter } = event
    void this.#flight.then(() => {
      this.#waiting = false
      this.#form.requestSubmit(submitter ?? undefined)
    })
  }

  get #version(): HTMLInputElement | null {
    return this.#form.querySelector('input[name=version]')
  }

  #isDirty(): boolean {
    return this.#now() !== this.#acknowledged
  }

  #now(): string {
    return JSON.stringify(writtenIn(this.#form))
  }
}
