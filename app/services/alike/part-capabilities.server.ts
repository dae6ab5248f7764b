import { CAPABILITY_SHAPES, withoutTaken } from '#app/domain/alike/merging.ts'
import { typedCapability, valuesOfCapability } from '#app/domain/capability/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { formOfCapability, ownCapability } from '#app/services/capability/own-capability.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import type { Tx } from '#db/handle.ts'
import { stateSetAside } from '#db/stores/alike/set-aside.ts'
import { storedCapability } from '#db/stores/capabilities/own-capabilities.ts'
import { changeCapability } from '#db/stores/capabilities/written-capability.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { tookFrom } from './took-from.server.ts'

/**
 * Takes a capability that was set aside out again, in the state it was in. The one that was kept gives back what it took
 * over into its draft, as far as that stands there unchanged. Idempotent.
 * @returns the id of the one that was kept, or null when they were apart already
 * @throws {Refusal} not_found, forbidden
 */
export async function takeCapabilitiesApart(
  { db, viewer, now }: SignedInCall,
  otherId: string,
): Promise<string | null> {
  return db.write(async (tx) => {
    const other = await ownCapability(tx, viewer, otherId)
    const { companyId, mergedIntoId: keepId } = other
    demand(viewer, 'capability.write', { companyId })
    if (keepId === null) return null
    const state = await stateSetAside(tx, otherId)
    if (!(await changeCapability(tx, other, { columns: { state, mergedIntoId: null } }, now))) {
      throw new Refusal('changed_meanwhile', otherId)
    }
    await giveBack(tx, now, { keepId, otherId })
    const by = { noun: 'capability', personId: viewer.personId, at: now } as const
    await remember(tx, { ...by, subjectId: keepId, act: 'takeApart', detail: { otherId } })
    await remember(tx, { ...by, subjectId: otherId, act: 'restore', fromState: other.state, toState: state })
    if (state === 'published') await announce(tx, 'company', companyId, now)
    return keepId
  })
}

async function giveBack(tx: Tx, now: Date, pair: { keepId: string; otherId: string }): Promise<void> {
  const kept = await storedCapability(tx, pair.keepId)
  const took = await tookFrom(tx, 'capability', pair)
  if (!kept?.draft || took.length === 0) return
  const values = typedCapability(withoutTaken(formOfCapability(kept), took, CAPABILITY_SHAPES))
  const asPublished = kept.state === 'published' && JSON.stringify(values) === JSON.stringify(valuesOfCapability(kept))
  const draft = asPublished ? null : values
  if (!(await changeCapability(tx, kept, { columns: { draft } }, now))) {
    throw new Refusal('changed_meanwhile', pair.keepId)
  }
}
