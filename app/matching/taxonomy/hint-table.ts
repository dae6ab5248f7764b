/** What speaking of something says about a tag: how strongly (0–1, before saturation). */
export interface Hint {
  tag: number
  weight: number
}

/** Hints by voice, in typed arrays: they are looked through for every text and every explanation. */
export class HintTable {
  private readonly starts: Uint32Array
  private readonly tags: Uint16Array
  private readonly weights: Float64Array

  /** @param hints by voice; some have none */
  constructor(hints: (Hint[] | undefined)[]) {
    const all = Array.from(hints, (one) => one ?? [])
    this.starts = new Uint32Array(all.length + 1)
    all.forEach((own, voice) => {
      this.starts[voice + 1] = this.starts[voice]! + own.length
    })
    this.tags = Uint16Array.from(all.flatMap((own) => own.map(({ tag }) => tag)))
    this.weights = Float64Array.from(all.flatMap((own) => own.map(({ weight }) => weight)))
  }

  /** To how many tags a voice points. */
  count(voice: number): number {
    return voice + 1 < this.starts.length ? this.starts[voice + 1]! - this.starts[voice]! : 0
  }

  /** Calls back with each tag that a voice points to, and how strongly. */
  each(voice: number, visit: (tag: number, weight: number) => void) {
    if (this.count(voice) === 0) return
    for (let i = this.starts[voice]!; i < this.starts[voice + 1]!; i++) visit(this.tags[i]!, this.weights[i]!)
  }

  /** Whether a voice points to a tag of a kind. */
  some(voice: number, isAsked: (tag: number) => boolean): boolean {
    if (this.count(voice) === 0) return false
    for (let i = this.starts[voice]!; i < this.starts[voice + 1]!; i++) if (isAsked(this.tags[i]!)) return true
    return false
  }

  /** How strongly a voice points to a tag; 0 when it does not. */
  weight(voice: number, tag: number): number {
    for (let i = this.starts[voice]!; i < this.starts[voice + 1]!; i++) {
      if (this.tags[i] === tag) return this.weights[i]!
    }
    return 0
  }
}
