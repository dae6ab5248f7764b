import { pinyin } from 'pinyin-pro'
import { type FindTags, tagFinder } from '#app/domain/taxonomy/lookup.ts'
import type { Taxonomy } from '#app/domain/taxonomy/taxonomy.ts'
import type { Db } from '#db/handle.ts'
import { taxonomyOf } from './taxonomy-of.server.ts'

const finders = new WeakMap<Taxonomy, FindTags>()

/** What finds tags while somebody types, for the taxonomy of a database as of now; spelled once for each version. */
export async function findTagsOf(db: Db): Promise<FindTags> {
  const taxonomy = await taxonomyOf(db)
  const finder = finders.get(taxonomy) ?? tagFinder(taxonomy, syllablesOf)
  finders.set(taxonomy, finder)
  return finder
}

/** The syllables of a word without tones, ü written as v; whatever is not Chinese stays as it is. */
export function syllablesOf(word: string): string[] {
  return pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
}
