import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { setTagState } from '#db/stores/taxonomy/tag-changes.ts'
import { type Edited, editTaxonomy, tagIn } from './edit-taxonomy.server.ts'

/**
 * Takes a tag out of use: nobody is offered it any more, records that carry it keep it and still match by it.
 * @throws {Refusal} not_found; wrong_state unless the tag is in use
 */
export function retireTag(call: SignedInCall, tagId: string): Promise<Edited> {
  return move(call, tagId, { act: 'retire', from: 'active', to: 'retired' })
}

/**
 * Takes a retired tag back into use.
 * @throws {Refusal} not_found; wrong_state unless the tag is retired
 */
export function restoreTag(call: SignedInCall, tagId: string): Promise<Edited> {
  return move(call, tagId, { act: 'restore', from: 'retired', to: 'active' })
}

type Move = { act: 'retire'; from: 'active'; to: 'retired' } | { act: 'restore'; from: 'retired'; to: 'active' }

function move(call: SignedInCall, tagId: string, { act, from, to }: Move): Promise<Edited> {
  return editTaxonomy(call, async (tx, taxonomy) => {
    if (tagIn(taxonomy, tagId).state !== from) throw new Refusal('wrong_state', `tag ${tagId}`)
    await setTagState(tx, tagId, { state: to, mergedIntoId: null })
    return { tagId, deeds: [{ act }] }
  })
}
