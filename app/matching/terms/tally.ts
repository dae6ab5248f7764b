/** Terms in the order they were first met, how often each counts, and how many there were, repeats included. */
export interface Counted {
  terms: Uint32Array
  times: Uint8Array
  length: number
}

/** Counts terms in the order they are first met. Reused from text to text, so that counting allocates nothing. */
export class Tally {
  /** Place of a term among those met, plus one; 0 when it was not met. */
  private places = new Int32Array(1 << 12)
  private readonly terms: number[] = []
  private readonly counts: number[] = []
  private total = 0

  /** Counts a term; returns its place among those met. */
  add(term: number, times: number): number {
    this.total += times
    if (term >= this.places.length) this.grow(term)
    const place = this.places[term]!
    if (place > 0) {
      this.counts[place - 1]! += times
      return place - 1
    }
    this.places[term] = this.terms.push(term)
    this.counts.push(times)
    return this.terms.length - 1
  }

  /** What was met, counts cut at `most`, and the sum of the uncut counts; the tally is empty afterwards. */
  taken(most: number): Counted {
    const length = this.total
    const terms = new Uint32Array(this.terms.length)
    const times = new Uint8Array(terms.length)
    for (let i = 0; i < terms.length; i++) {
      terms[i] = this.terms[i]!
      times[i] = Math.min(this.counts[i]!, most)
      this.places[terms[i]!] = 0
    }
    this.terms.length = 0
    this.counts.length = 0
    this.total = 0
    return { terms, times, length }
  }

  private grow(term: number) {
    const places = new Int32Array(Math.max(term + 1, this.places.length * 2))
    places.set(this.places)
    this.places = places
  }
}
