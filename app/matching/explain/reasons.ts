import type { Knowledge } from '../score/prepare.ts'
import { speakingFor } from '../taxonomy/infer-tags.ts'
import type { TermBook } from '../terms/term-book.ts'

/** How a text speaks for a tag: by its phrases, by use cases it speaks of, or by words it was learned from. */
export type Reason = 'phrase' | 'useCase' | 'learned'

/** Why one text has its tags. */
export interface Reasons {
  /** Words of the text that speak for a tag, the strongest first. */
  for(tag: number, by: Reason): string[]
}

/** Looks up why a text has its tags. */
export class ReasonsOfText implements Reasons {
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

  for(tag: number, by: Reason): string[] {
    if (by !== 'learned') return speakingFor(tag, this.voices, this.knowledge.taxonomy.lexicon, by, MOST)
    this.termsNow ??= this.terms()
    return this.knowledge.learned.wordsFor(tag, this.termsNow, MOST).map((term) => this.book.unitOf(term))
  }
}

/** Reasons that are kept once they were found: of a need the same are asked for pair after pair. */
export class KeptReasons implements Reasons {
  private readonly known: Record<Reason, Map<number, string[]>> = {
    phrase: new Map(),
    useCase: new Map(),
    learned: new Map(),
  }

  constructor(private readonly reasons: Reasons) {}

  for(tag: number, by: Reason): string[] {
    const known = this.known[by].get(tag)
    if (known) return known
    const found = this.reasons.for(tag, by)
    this.known[by].set(tag, found)
    return found
  }
}

/** Words of a text that are named for a tag. */
const MOST = 4
