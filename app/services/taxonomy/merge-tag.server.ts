import { Refusal } from '#app/domain/refusal.ts'
import { mayMerge, wordsGiven } from '#app/domain/taxonomy/revision.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { addAliases, setTagState } from '#db/stores/taxonomy/tag-changes.ts'
import { type Edited, editTaxonomy, tagIn } from './edit-taxonomy.server.ts'

/**
 * Merges a tag into another: records keep the id they carry and are read as having the other tag from now on; its
 * words lead to the other.
 * @param seenVersion of the taxonomy that the preview showed
 * @throws {Refusal} not_found; wrong_state when the two cannot be merged; changed_meanwhile after another edit
 */
export function mergeTag(call: SignedInCall, tagId: string, intoId: string, seenVersion: number): Promise<Edited> {
  return editTaxonomy(call, async (tx, taxonomy) => {
    const tag = tagIn(taxonomy, tagId)
    const into = tagIn(taxonomy, intoId)
    if (!mayMerge(tag, into, taxonomy)) throw new Refusal('wrong_state', `${tagId} cannot be merged into ${intoId}`)
    if (taxonomy.version !== seenVersion) throw new Refusal('changed_meanwhile', 'taxonomy')
    await addAliases(tx, intoId, wordsGiven(tag, into))
    await setTagState(tx, tagId, { state: 'merged', mergedIntoId: intoId })
    return {
      tagId: intoId,
      deeds: [
        { act: 'merge', tagId, detail: { into: into.name, intoId } },
        { act: 'takeIn', tagId: intoId, detail: { from: tag.name, fromId: tagId } },
      ],
    }
  })
}
