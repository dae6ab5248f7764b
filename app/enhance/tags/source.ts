/** A tag as `/tags.json` tells it; `matched` is the alias that made it match. */
export interface FoundTag {
  id: string
  name: string
  path: string
  kind: string
  matched?: string
}

const DEBOUNCE_MS = 120

/** Asks the taxonomy for tags, always for the latest words only. */
export class TagSource {
  readonly #url: string
  #timer = 0
  #flight: AbortController | null = null

  constructor(url: string) {
    this.#url = url
  }

  /** Calls back with the tags found, or with `null` when the source could not answer. An outdated answer is dropped. */
  ask(words: string, answered: (tags: FoundTag[] | null) => void) {
    this.stop()
    const flight = new AbortController()
    this.#flight = flight
    this.#timer = window.setTimeout(async () => {
      const tags = await this.#fetch(words, flight.signal)
      if (!flight.signal.aborted) answered(tags)
    }, DEBOUNCE_MS)
  }

  /** Drops the question under way. */
  stop() {
    clearTimeout(this.#timer)
    this.#flight?.abort()
  }

  async #fetch(words: string, signal: AbortSignal): Promise<FoundTag[] | null> {
    const url = new URL(this.#url, location.href)
    url.searchParams.set('q', words)
    try {
      const answer = await fetch(url.href, { signal, headers: { Accept: 'application/json' } })
      return answer.ok ? ((await answer.json()) as { tags: FoundTag[] }).tags : null
    } catch {
      return null
    }
  }
}
