import type { TagNode } from '../model.ts'
import { foldName } from '../text/fold.ts'

/** A tag a word may mean. */
export interface TagCandidate {
  tagId: string
  by: 'name' | 'alias'
}

/** What a typed word resolves to; `tagId` is null when nothing, or several tags equally well, answer to it. */
export interface ResolvedTag {
  word: string
  tagId: string | null
  /** Best first. */
  candidates: TagCandidate[]
}

/**
 * Prepares looking words up among names and aliases, whatever their width, spacing and case.
 * A name beats an alias; a technology beats an industry, an industry a domain; a lone best candidate is the answer.
 */
export function tagResolver(nodes: TagNode[]): (words: string[]) => ResolvedTag[] {
  const known = new Map<string, TagCandidate[]>()
  for (const node of [...nodes].sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind])) {
    enter(known, node.name, { tagId: node.id, by: 'name' })
    for (const alias of node.aliases) enter(known, alias, { tagId: node.id, by: 'alias' })
  }
  return (words) =>
    words.map((word) => {
      const candidates = known.get(foldName(word)) ?? []
      const [best, second] = candidates
      const certain = best !== undefined && (second === undefined || best.by !== second.by)
      return { word, tagId: certain ? best.tagId : null, candidates: [...candidates] }
    })
}

function enter(known: Map<string, TagCandidate[]>, word: string, candidate: TagCandidate) {
  const key = foldName(word)
  const before = known.get(key) ?? []
  if (key === '' || before.some(({ tagId }) => tagId === candidate.tagId)) return
  const names = before.filter(({ by }) => by === 'name')
  const aliases = before.filter(({ by }) => by === 'alias')
  known.set(key, candidate.by === 'name' ? [...names, candidate, ...aliases] : [...names, ...aliases, candidate])
}

const KIND_ORDER = { technology: 0, industry: 1, domain: 2 } as const
