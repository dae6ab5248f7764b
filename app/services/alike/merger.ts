import type { Lacking } from '#app/domain/alike/merging.ts'

/** One of two records is kept, with these fields of the other; both as somebody saw them. */
export interface Merger {
  keepId: string
  otherId: string
  take: readonly string[]
  versions: { kept: number; other: number }
}

/** What the history of the kept one says of a merger. */
export interface MergeDetail {
  otherId: string
  took: Lacking[]
}
