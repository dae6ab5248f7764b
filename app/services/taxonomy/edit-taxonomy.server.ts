import type { FieldErrors } from '#app/domain/form.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { TagDeed } from '#app/domain/taxonomy/revision.ts'
import { type TagRecord, type Taxonomy, taxonomyFrom } from '#app/domain/taxonomy/taxonomy.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { addVersion } from '#db/stores/taxonomy/tag-changes.ts'
import { everyTag, newestVersion } from '#db/stores/taxonomy/whole-taxonomy.ts'

/** What an edit did: to which tags what, in the order of the trail. No deeds: nothing was to be changed. */
export interface Edit {
  tagId: string
  deeds: (TagDeed & { tagId?: string })[]
}
export type Edited = { ok: true; tagId: string } | { ok: false; errors: FieldErrors }

/**
 * Changes the taxonomy in one transaction: a new version, a row of the trail for each deed, one announcement.
 * @throws {Refusal} forbidden for anybody but administrators, and what `work` throws
 */
export async function editTaxonomy(
  call: SignedInCall,
  work: (tx: Tx, taxonomy: Taxonomy) => Promise<Edit | { errors: FieldErrors }>,
): Promise<Edited> {
  const { db, viewer, now } = call
  if (!may(viewer, 'taxonomy.edit')) throw new Refusal('forbidden', 'taxonomy.edit')
  return db.write(async (tx) => {
    const version = await newestVersion(tx)
    const edit = await work(tx, taxonomyFrom(version, await everyTag(tx)))
    if ('errors' in edit) return { ok: false, errors: edit.errors }
    const { tagId, deeds } = edit
    if (deeds.length === 0) return { ok: true, tagId }
    const note = [...new Set(deeds.map(({ act }) => act))].join(' ')
    await addVersion(tx, {
      number: version + 1,
      note: `${note} ${tagId}`,
      changedById: viewer.personId,
      createdAt: now,
    })
    for (const { tagId: subjectId = tagId, act, detail } of deeds) {
      await remember(tx, {
        noun: 'taxonomy',
        subjectId,
        act,
        personId: viewer.personId,
        at: now,
        ...(detail && { detail }),
      })
    }
    await announce(tx, 'taxonomy', tagId, now)
    return { ok: true, tagId }
  })
}

/** @throws {Refusal} not_found for an unknown tag */
export function tagIn(taxonomy: Taxonomy, id: string): TagRecord {
  const tag = taxonomy.tag(id)
  if (!tag) throw new Refusal('not_found', `tag ${id}`)
  return tag
}
