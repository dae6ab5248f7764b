import type { TermSource } from '../terms/term-source.ts'
import { eachUnit, type UnitVisitor } from '../text/segment.ts'

/** Where in a need's terms the units of its text are: by the position at which a unit begins; −1 where none does. */
export class UnitPlaces implements UnitVisitor {
  /** Single Han characters, and whole words of other scripts. */
  readonly single: Int32Array
  /** Pairs of Han characters. */
  readonly pair: Int32Array
  private readonly placeOf = new Map<number, number>()

  constructor(
    private readonly source: TermSource,
    text: string,
    terms: Uint32Array,
  ) {
    this.single = new Int32Array(text.length).fill(-1)
    this.pair = new Int32Array(text.length).fill(-1)
    for (let place = 0; place < terms.length; place++) this.placeOf.set(terms[place]!, place)
    eachUnit(text, this)
  }

  han(first: number, second: number, at: number) {
    const place = this.placeOf.get(this.source.han(first, second)) ?? -1
    if (second === 0) this.single[at] = place
    else this.pair[at] = place
  }

  word(word: string, at: number) {
    if (this.single[at] === -1) this.single[at] = this.placeOf.get(this.source.word(word)) ?? -1
  }

  /** Places of the units from `at` to before `end`. */
  within(at: number, end: number): number[] {
    const places: number[] = []
    for (let i = at; i < end; i++) {
      if (this.single[i]! >= 0) places.push(this.single[i]!)
      if (i + 1 < end && this.pair[i]! >= 0) places.push(this.pair[i]!)
    }
    return places
  }
}
