/** Where among a text's terms its units are, by the position at which a unit begins; −1 where none does. */
export class UnitPlaces {
  /** By position, side by side: the place plus one of the single character or the word, and that of the pair. */
  private readonly places: Uint32Array

  constructor(length: number) {
    this.places = new Uint32Array(length * 2)
  }

  /** The place of the Han character, or the whole word of another script, that begins at a position. */
  single(at: number): number {
    return this.places[at * 2]! - 1
  }

  /** The place of the pair of Han characters that begins at a position. */
  pair(at: number): number {
    return this.places[at * 2 + 1]! - 1
  }

  noteSingle(at: number, place: number) {
    // A hyphenated word comes before its parts, which begin where it does.
    if (this.places[at * 2] === 0) this.places[at * 2] = place + 1
  }

  notePair(at: number, place: number) {
    this.places[at * 2 + 1] = place + 1
  }

  /** Places of the units from `at` to before `end`. */
  within(at: number, end: number): number[] {
    const places: number[] = []
    for (let i = at; i < end; i++) {
      if (this.single(i) >= 0) places.push(this.single(i))
      if (i + 1 < end && this.pair(i) >= 0) places.push(this.pair(i))
    }
    return places
  }
}
