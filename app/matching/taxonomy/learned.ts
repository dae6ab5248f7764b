/**
 * What the tagged profiles of a stock teach about words: how often the profiles with a word carry a tag. It stays as it
 * was learned while profiles come and go, so that a profile's tags depend on nothing but itself and this.
 */
export interface Learned {
  /** How many profiles it was learned from. */
  profiles: number
  /** Keys of the terms by number, as `TermBook.saved` gives them, and the words among them. */
  keys: Uint32Array
  words: string
  /** By term: where its tags begin in `tags` and `sums`; one more than there are terms. */
  starts: Uint32Array
  tags: Uint16Array
  /** Sum of the confidences (0–1) of the tag over the profiles with the term. */
  sums: Float32Array
  /** By term: share of the profiles that have it. */
  shares: Float32Array
  /** By tag: sum of confidences, and number of profiles it is confident in. */
  totals: Float32Array
  teachers: Uint32Array
  /** By term: how much more alike in their tags the profiles with it are than any two (1: a word of every trade). */
  focus: Float32Array
  /** Words that several people entered as tags though the taxonomy has no such tag: tags of their own. */
  folk: string[]
}

/** Nothing learned yet. */
export const NOTHING_LEARNED: Learned = {
  profiles: 0,
  keys: new Uint32Array(0),
  words: '',
  starts: new Uint32Array(1),
  tags: new Uint16Array(0),
  sums: new Float32Array(0),
  shares: new Float32Array(0),
  totals: new Float32Array(0),
  teachers: new Uint32Array(0),
  focus: new Float32Array(0),
  folk: [],
}
