import type { Knowledge } from '../score/prepare.ts'
import { speakingFor } from '../taxonomy/infer-tags.ts'
import type { TermBook } from '../terms/term-book.ts'

/** How a text speaks for a tag: by its phrases, by use cases it speaks of, or by words it was learned from. */
export type Reason = 'phrase' | 'useCase' | 'learned'

/** Why one text has its tags; what was found is kept, since of a need the same is asked pair after pair. */
export class Reasons {
  private readonly known: Record<Reason, Map<number, string[]>> = {
    phrase: new Map(),
    useCase: new Map(),
    learned: new Map(),
  }
  private termsNow: Uint32Array | null = null

  /**
   * @param voices what in the text speaks for tags
   * @param terms looks up the terms of the text
   */
  constructor(
    private readonly knowledge: Knowledge,
    private readonly book: TermBook,
    private readonly voices: Uint16Array,
    private readonly terms: () => Uint32Array,
  ) {}

  /** Words of the text that speak for a tag, the strongest first. */
  for(tag: number, by: Reason): string[] {
    let reasons = this.known[by].get(tag)
    if (!reasons) {
      reasons =
        by === 'learned' ? this.learned(tag) : speakingFor(tag, this.voices, this.knowledge.taxonomy.lexicon, by, MOST)
      this.known[by].set(tag, reasons)
    }
    return reasons
  }

  private learned(tag: number): string[] {
    this.termsNow ??= this.terms()
    return this.knowledge.learned.wordsFor(tag, this.termsNow, MOST).map((term) => this.book.unitOf(term))
  }
}

/** Words of a text that are named for a tag. */
const MOST = 4
