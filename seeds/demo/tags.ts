import { resolverOver } from '#app/domain/listing/tag-words.ts'
import { SEED_TAGS } from '../taxonomy/source.ts'

const resolve = resolverOver(SEED_TAGS)
const kinds = new Map(SEED_TAGS.map(({ id, kind }) => [id, kind]))
const names = new Map(SEED_TAGS.map(({ id, name }) => [id, name]))

/** The tags that words stand for, in their order, and the words that stand for none. */
export function tagsOf(words: readonly string[]): { ids: string[]; free: string[] } {
  const found = words.map((word) => ({ word, ids: resolve(word)?.ids ?? [] }))
  return {
    ids: [...new Set(found.flatMap(({ ids }) => ids))],
    free: found.filter(({ ids }) => ids.length === 0).map(({ word }) => word),
  }
}

/** How much two sets of tags have in common: a technology says more than an industry, that more than a domain. */
export function overlap(one: readonly string[], other: readonly string[]): number {
  const weights = { technology: 4, industry: 2, domain: 1 }
  const shared = one.filter((id) => other.includes(id))
  return shared.reduce((sum, id) => sum + weights[kinds.get(id) ?? 'domain'], 0)
}

export function tagName(id: string): string {
  return names.get(id) ?? id
}
