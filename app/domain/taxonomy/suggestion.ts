/** A tag that may suit what somebody has written; choosing it is left to them. */
export interface TagSuggestion {
  /** As the type-ahead calls it. */
  name: string
  /** Words of the text that speak for it. */
  from: string[]
  /** Whether the text names it nowhere and only reads like what stands under it. */
  learned: boolean
}
