import type { TagKind } from '#app/domain/taxonomy/tag.ts'
import type { TagNode } from '#app/matching/model.ts'
import { findTagsOf } from '#app/services/taxonomy/find-tags.server.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import type { Db } from '#db/handle.ts'

/** A tag in words. */
export interface TagWord {
  id: string
  kind: TagKind
  name: string
  nameEn: string | null
}

/** One version of the taxonomy as the catalogue uses it. */
export interface TagBook {
  version: number
  nodes: TagNode[]
  /** Industries that are in use, in the order of the taxonomy. */
  industries: TagWord[]
  word(id: string): TagWord | undefined
  /** The tag that stands for this one today: itself, or the one it was merged into. */
  today(id: string): string
  /** Ids of the tags right above. */
  parentsOf(id: string): string[]
  /** Ids of a tag and of everything under it, with those that were merged into any of them: what records may carry. */
  below(id: string): string[]
  /** The tag that an id, a name or an alias means; undefined when none or several do. */
  idOf(word: string): string | undefined
  /** Tags that a search text may mean, by name, alias, pinyin or its initials, best first. */
  find(q: string, limit: number): TagWord[]
}

/** The taxonomy of a database, as it stands. */
export async function tagBookOf(db: Db): Promise<TagBook> {
  const taxonomy = await taxonomyOf(db)
  const find = await findTagsOf(db)
  const today = (id: string) => taxonomy.current(id)?.id ?? id
  return {
    version: taxonomy.version,
    nodes: taxonomy.nodes,
    industries: taxonomy.offered.filter(({ kind }) => kind === 'industry'),
    word: (id) => taxonomy.tag(id),
    today,
    parentsOf: (id) => taxonomy.parentsOf(id).map((parent) => parent.id),
    below: (id) => [...taxonomy.descendantsOf(id)],
    idOf: (word) => {
      if (taxonomy.tag(word)) return today(word)
      const ids = taxonomy.resolve(word)?.ids ?? []
      return ids.length === 1 ? ids[0] : undefined
    },
    find: (q, limit) => find(q, { limit }).map(({ tag }) => tag),
  }
}
