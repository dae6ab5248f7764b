import type { Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import type { SideIndex } from './side-index.ts'
import type { Statistics } from './statistics.ts'

/** What a ranking or a search runs on: the taxonomy, what is known of all profiles, and one side's index. */
export interface Stock {
  taxonomy: Taxonomy
  statistics: Statistics
  index: SideIndex
}
