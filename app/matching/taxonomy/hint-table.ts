/** What speaking of something says about a tag: how strongly (0–1, before saturation). */
export interface Hint {
  tag: number
  weight: number
}

/** Hints by voice, in typed arrays: they are looked through for every text and every explanation. */
export class HintTable {
  /** By voice, where its hints begin. */
  private readonly starts: Uint32Array
  /** Tag and weight of each hint, side by side. */
  private readonly hints: Float64Array

  /** @param hints by voice; some have none */
  constructor(hints: (Hint[] | undefined)[]) {
    const all = Array.from(hints, (one) => one ?? [])
    this.starts = new Uint32Array(all.length + 1)
    all.forEach((own, voice) => {
      this.starts[voice + 1] = this.starts[voice]! + own.length * 2
    })
    this.hints = Float64Array.from(all.flatMap((own) => own.flatMap(({ tag, weight }) => [tag, weight])))
  }

  /** To how many tags a voice points. */
  count(voice: number): number {
    return voice + 1 < this.starts.length ? (this.starts[voice + 1]! - this.starts[voice]!) / 2 : 0
  }

  /** Calls back with each tag that a voice points to, and how strongly. */
  each(voice: number, visit: (tag: number, weight: number) => void) {
    if (this.count(voice) === 0) return
    for (let i = this.starts[voice]!; i < this.starts[voice + 1]!; i += 2) visit(this.hints[i]!, this.hints[i + 1]!)
  }

  /** Whether a voice points to a tag of a kind. */
  some(voice: number, isAsked: (tag: number) => boolean): boolean {
    if (this.count(voice) === 0) return false
    for (let i = this.starts[voice]!; i < this.starts[voice + 1]!; i += 2) if (isAsked(this.hints[i]!)) return true
    return false
  }

  /** How strongly a voice points to a tag; 0 when it does not. */
  weight(voice: number, tag: number): number {
    for (let i = this.starts[voice]!; i < this.starts[voice + 1]!; i += 2) {
      if (this.hints[i] === tag) return this.hints[i + 1]!
    }
    return 0
  }
}
