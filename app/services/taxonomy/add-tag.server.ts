import { revised } from '#app/domain/taxonomy/revision.ts'
import type { NewTagInput } from '#app/domain/taxonomy/tag-form.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { insertTag } from '#db/stores/taxonomy/tag-changes.ts'
import { type Edited, editTaxonomy } from './edit-taxonomy.server.ts'

/** Adds a tag to the taxonomy. */
export function addTag(call: SignedInCall, input: NewTagInput): Promise<Edited> {
  const id = newId()
  return editTaxonomy(call, async (tx, taxonomy) => {
    const group = input.kind === 'industry' ? input.group : null
    if (input.kind === 'industry' && !group) return { errors: { group: ['choose'] } }
    const made = revised(input, input.kind, null, taxonomy)
    if ('errors' in made) return made
    await insertTag(tx, { id, kind: input.kind, group, sinceVersion: taxonomy.version + 1, ...made.content })
    return { tagId: id, deeds: [{ act: 'add', detail: { name: made.content.name } }] }
  })
}
