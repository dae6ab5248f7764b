import { PostingLists, type SealedLists } from './posting-lists.ts'

/** Which documents of one block have a tag in their vector, and with what weight: places and weights side by side. */
export class TagPostings {
  private readonly placesByTag: PostingLists<Uint16Array>
  private readonly weightsByTag: PostingLists<Uint8Array>

  constructor(sealed?: SealedTags) {
    this.placesByTag = new PostingLists(Uint16Array, sealed && { ...sealed, postings: sealed.places })
    this.weightsByTag = new PostingLists(Uint8Array, sealed && { ...sealed, postings: sealed.weights })
  }

  get bytes(): number {
    return this.placesByTag.bytes + this.weightsByTag.bytes
  }

  /** Places of the documents that have the tag last found, from `from` to before `to`. */
  get places(): Uint16Array {
    return this.placesByTag.list
  }

  /** Their weights, at the same indexes. */
  get weights(): Uint8Array {
    return this.weightsByTag.list
  }

  get from(): number {
    return this.placesByTag.from
  }

  get to(): number {
    return this.placesByTag.to
  }

  /** Says that a document has a tag; only while it is open. */
  append(tag: number, place: number, weight: number) {
    this.placesByTag.append(tag, place)
    this.weightsByTag.append(tag, weight)
  }

  /** Whether any document has a tag; they are then at `places` and `weights`. */
  find(tag: number): boolean {
    return this.placesByTag.find(tag) && this.weightsByTag.find(tag)
  }

  /** Calls back with every tag that a document has, its place and the weight. */
  each(visit: (tag: number, place: number, weight: number) => void) {
    this.placesByTag.each((tag, places) => {
      this.weightsByTag.find(tag)
      const { list, from } = this.weightsByTag
      places.forEach((place, i) => {
        visit(tag, place, list[from + i]!)
      })
    })
  }

  /** Packs what it holds; nothing can be appended afterwards. */
  seal() {
    this.placesByTag.seal()
    this.weightsByTag.seal()
  }

  /** What the constructor takes; seals first. */
  saved(): SealedTags {
    const { keys, starts, postings: places } = this.placesByTag.saved()
    return { keys, starts, places, weights: this.weightsByTag.saved().postings }
  }
}

/** The tags in order, where the lists of each begin, and the lists. */
export interface SealedTags extends Omit<SealedLists<Uint16Array>, 'postings'> {
  places: Uint16Array
  weights: Uint8Array
}
