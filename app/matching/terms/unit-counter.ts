import type { UnitVisitor } from '../text/segment.ts'
import { type Counted, Tally } from './tally.ts'
import type { TermSource } from './term-source.ts'
import type { UnitPlaces } from './unit-places.ts'

/** Counts the units of texts as terms. One counter serves all texts, one after the other. */
export class UnitCounter implements UnitVisitor {
  private readonly tally = new Tally()
  private source: TermSource | null = null
  /** How often each unit that is met now counts. */
  times = 1
  /** Where the places of the units that are met now are noted. */
  places: UnitPlaces | null = null

  /** Begins a new count. */
  begin(source: TermSource) {
    this.source = source
    this.times = 1
  }

  han(first: number, second: number, at: number) {
    const place = this.tally.add(this.source!.han(first, second), this.times)
    if (second === 0) this.places?.noteSingle(at, place)
    else this.places?.notePair(at, place)
  }

  word(word: string, at: number) {
    const place = this.tally.add(this.source!.word(word), this.times)
    this.places?.noteSingle(at, place)
  }

  concept(concept: number, times: number) {
    this.tally.add(this.source!.concept(concept), times)
  }

  /** What was counted, cut at `most`, in the order it was first met. */
  end(most: number): Counted {
    return this.tally.taken(most)
  }
}

/** Collects the terms of texts, each once. */
export class TermCollector implements UnitVisitor {
  readonly terms = new Set<number>()

  constructor(private readonly source: TermSource) {}

  han(first: number, second: number) {
    this.terms.add(this.source.han(first, second))
  }

  word(word: string) {
    this.terms.add(this.source.word(word))
  }
}
