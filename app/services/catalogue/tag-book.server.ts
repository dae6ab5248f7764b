import type { TagKind } from '#app/domain/taxonomy/tag.ts'
import type { TagNode } from '#app/matching/model.ts'
import { tagResolver } from '#app/matching/taxonomy/resolve-tags.ts'
import type { Db } from '#db/handle.ts'
import { taxonomyRows } from '#db/stores/catalogue/taxonomy-rows.ts'

/** A tag in words. */
export interface TagWord {
  id: string
  kind: TagKind
  name: string
  nameEn: string | null
}

/** The taxonomy as the catalogue uses it. */
export interface TagBook {
  nodes: TagNode[]
  /** Industries that are in use, in the order of the taxonomy. */
  industries: TagWord[]
  word(id: string): TagWord | undefined
  /** The tag that stands for this one today: itself, or the one it was merged into. */
  today(id: string): string
  parentsOf(id: string): readonly string[]
  /** The tag that an id, a name or an alias means; undefined when none or several do. */
  idOf(word: string): string | undefined
  /** Tags that a search text may mean, best first. */
  find(q: string, limit: number): TagWord[]
}

/** The taxonomy of a database, as it stands. */
export async function tagBookOf(db: Db): Promise<TagBook> {
  const { tags, aliases, links } = await taxonomyRows(db.read)
  const mergedInto = new Map(tags.map(({ id, mergedIntoId }) => [id, mergedIntoId]))
  const today = (id: string): string => {
    let at = id
    for (let steps = 0; steps < 20; steps++) at = mergedInto.get(at) ?? at
    return at
  }
  const linked = (id: string, link: (typeof links)[number]['link']) =>
    links.filter((one) => one.link === link && one.tagId === id).map(({ toTagId }) => today(toTagId))
  const live = tags.filter(({ mergedIntoId }) => mergedIntoId === null)
  const nodes = live.map(({ id, name, kind }): TagNode => {
    const words = aliases.filter((one) => today(one.tagId) === id).map(({ alias }) => alias)
    const parents = linked(id, 'parent')
    return { id, name, kind, parents, aliases: words, related: linked(id, 'related'), hints: linked(id, 'hint') }
  })
  const words = new Map(tags.map(({ id, kind, name, nameEn }) => [id, { id, kind, name, nameEn }]))
  const parents = new Map(nodes.map(({ id, parents }) => [id, parents]))
  const resolve = tagResolver(nodes)
  const english = new Map(live.flatMap(({ id, nameEn }) => (nameEn ? [[nameEn.toLowerCase(), id] as const] : [])))
  return {
    nodes,
    industries: live
      .filter(({ kind, state }) => kind === 'industry' && state === 'active')
      .map(({ id }) => words.get(id)!),
    word: (id) => words.get(id),
    today,
    parentsOf: (id) => parents.get(id) ?? [],
    idOf: (word) => (words.has(word) ? today(word) : (resolve([word])[0]?.tagId ?? english.get(word.toLowerCase()))),
    find: (q, limit) => {
      const ids = resolve([q])[0]?.candidates.map(({ tagId }) => tagId) ?? []
      return ids.slice(0, limit).map((id) => words.get(id)!)
    },
  }
}
