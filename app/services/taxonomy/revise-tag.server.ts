import { Refusal } from '#app/domain/refusal.ts'
import { deedsBetween, revised } from '#app/domain/taxonomy/revision.ts'
import type { TagInput } from '#app/domain/taxonomy/tag-form.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { saveTag } from '#db/stores/taxonomy/tag-changes.ts'
import { type Edited, editTaxonomy, tagIn } from './edit-taxonomy.server.ts'

/**
 * Renames a tag, changes its aliases and moves it in the tree, as far as the form differs from what is there.
 * @throws {Refusal} not_found; wrong_state when the tag is merged or retired
 */
export function reviseTag(call: SignedInCall, tagId: string, input: TagInput): Promise<Edited> {
  return editTaxonomy(call, async (tx, taxonomy) => {
    const tag = tagIn(taxonomy, tagId)
    if (tag.state !== 'active') throw new Refusal('wrong_state', `tag ${tagId} is ${tag.state}`)
    const made = revised(input, tag.kind, tag, taxonomy)
    if ('errors' in made) return made
    const parents = taxonomy.parentsOf(tagId).map(({ id }) => id)
    const deeds = deedsBetween({ ...tag, parents }, made.content)
    if (deeds.length > 0) await saveTag(tx, tagId, made.content)
    return { tagId, deeds }
  })
}
