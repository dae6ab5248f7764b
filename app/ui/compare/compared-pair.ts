import type { ComparedFacts } from '#app/domain/compare/comparison.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import type { TagNames } from '../matching/evidence-words.ts'

/** One of the compared with its reasons. */
export interface ComparedPair extends ComparedFacts {
  explanation: Explanation
  tagNames: TagNames
}
