import { type Uses, usesToday } from './overview.ts'
import { mayMerge, wordsGiven } from './revision.ts'
import type { TagRecord, Taxonomy } from './taxonomy.ts'

type Named = Pick<TagRecord, 'id' | 'name' | 'nameEn'>

/** What merging would change, or why the word that was asked for names no tag that could take this one in. */
export interface MergeOutlook {
  problem: 'unknown' | 'unfit' | null
  preview: { into: Named; uses: Uses; given: string[]; below: Named[] } | null
}

/**
 * Looks ahead at a merger.
 * @param asked the word for the other tag; nothing asked is no problem
 * @param uses by the tag id that records carry
 */
export function mergePreview(
  tag: TagRecord,
  asked: string,
  taxonomy: Taxonomy,
  uses: ReadonlyMap<string, Uses>,
): MergeOutlook {
  if (asked === '') return { problem: null, preview: null }
  const candidates = (taxonomy.resolve(asked)?.ids ?? []).flatMap((id) => taxonomy.tag(id) ?? [])
  const into = candidates.find((each) => mayMerge(tag, each, taxonomy))
  if (!into) return { problem: candidates.length > 0 ? 'unfit' : 'unknown', preview: null }
  return {
    problem: null,
    preview: {
      into: named(into),
      uses: usesToday(taxonomy, uses).get(tag.id) ?? { scenarios: 0, capabilities: 0 },
      given: wordsGiven(tag, into),
      below: taxonomy.childrenOf(tag.id).map(named),
    },
  }
}

function named({ id, name, nameEn }: TagRecord): Named {
  return { id, name, nameEn }
}
