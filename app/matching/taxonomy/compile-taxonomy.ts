import type { TagNode } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { type Share, Spread } from './spread.ts'

/** The taxonomy made ready for scoring. Tags are numbered; domains have no number, they stand for their hints. */
export interface Taxonomy {
  nodes: ReadonlyMap<string, TagNode>
  numberOf: ReadonlyMap<string, number>
  /** Tag ids by number. */
  ids: string[]
  /** What tags pass on: to themselves, their parents and their related industries. */
  spread: Spread
  /** By tag id, everything above it. */
  ancestors: ReadonlyMap<string, ReadonlySet<string>>
  lexicon: Lexicon
}

/** Numbers the tags and works out what each passes on. Unknown parents, relations and hints are ignored. */
export function compileTaxonomy(nodes: TagNode[], vocabulary: Vocabulary): Taxonomy {
  const tags = nodes.filter((node) => node.kind !== 'domain')
  const ids = tags.map((node) => node.id)
  const numberOf = new Map(ids.map((id, number) => [id, number]))
  const known = (list: string[]) => list.flatMap((id) => numberOf.get(id) ?? [])
  const shares = tags.map((node, own): Share[] => {
    const parents = known(node.parents)
    const toParent = PARAMETERS.toParents / Math.sqrt(Math.max(1, parents.length))
    return [
      { at: own, weight: 1 },
      ...parents.map((at) => ({ at, weight: toParent })),
      ...known(node.related).map((at) => ({ at, weight: PARAMETERS.toRelated })),
    ]
  })
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const ancestors = new Map(nodes.map(({ id }) => [id, ancestorsOf(byId, id)]))
  const lexicon = buildLexicon(nodes, numberOf, vocabulary)
  return { nodes: byId, numberOf, ids, spread: new Spread(shares), ancestors, lexicon }
}

/** True when `tag` is `ancestor` or lies below it. */
export function isWithin({ ancestors }: Taxonomy, tag: string, ancestor: string): boolean {
  return tag === ancestor || ancestors.get(tag)?.has(ancestor) === true
}

function ancestorsOf(nodes: ReadonlyMap<string, TagNode>, tag: string): Set<string> {
  const above = new Set<string>()
  const queue = [tag]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const parent of nodes.get(next)?.parents ?? []) {
      if (above.has(parent)) continue
      above.add(parent)
      queue.push(parent)
    }
  }
  return above
}
