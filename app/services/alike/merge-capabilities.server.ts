import { CAPABILITY_SHAPES, lackingIn, withTaken } from '#app/domain/alike/merging.ts'
import { typedCapability } from '#app/domain/capability/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { formOfCapability, ownCapability } from '#app/services/capability/own-capability.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import type { Reader } from '#db/handle.ts'
import { changeCapability } from '#db/stores/capabilities/written-capability.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import type { MergeDetail, Merger } from './merger.ts'

/**
 * Two capabilities of one company of which one shall be kept, and what the kept one lacks of the other.
 * @throws {Refusal} not_found unless both are of the same company of the viewer's; forbidden; wrong_state for one that
 *   was set aside already
 */
export async function openCapabilityMerger(
  { db, viewer }: SignedInCall,
  { keepId, otherId }: Pick<Merger, 'keepId' | 'otherId'>,
) {
  const { kept, other } = await both(db.read, viewer, { keepId, otherId })
  if (other.mergedIntoId !== null) throw new Refusal('wrong_state', otherId)
  const [keptForm, otherForm] = [formOfCapability(kept), formOfCapability(other)]
  return {
    kept: { id: kept.id, version: kept.version, form: keptForm, state: kept.state, updatedAt: kept.updatedAt },
    other: { id: other.id, version: other.version, form: otherForm, state: other.state, updatedAt: other.updatedAt },
    lacking: lackingIn(keptForm, otherForm, CAPABILITY_SHAPES),
  }
}

/**
 * Keeps one of two capabilities, with the chosen fields of the other that it lacks, and withdraws the other. What is
 * taken over stands in the draft of the kept one until that is published again. Idempotent.
 * @throws {Refusal} not_found, forbidden, wrong_state; changed_meanwhile when one of them is not as it was seen
 */
export async function mergeCapabilities(call: SignedInCall, merger: Merger): Promise<void> {
  const { keepId, otherId, take, versions } = merger
  const { db, viewer, now } = call
  await db.write(async (tx) => {
    const { kept, other } = await both(tx, viewer, merger)
    if (other.mergedIntoId === keepId) return
    if (other.mergedIntoId !== null) throw new Refusal('wrong_state', otherId)
    if (kept.version !== versions.kept || other.version !== versions.other) {
      throw new Refusal('changed_meanwhile', otherId)
    }
    const form = formOfCapability(kept)
    const took = lackingIn(form, formOfCapability(other), CAPABILITY_SHAPES).filter(({ field }) => take.includes(field))
    const draft = typedCapability(withTaken(form, took, CAPABILITY_SHAPES))
    const aside = { columns: { state: 'withdrawn', mergedIntoId: keepId } } as const
    const changed =
      (took.length === 0 || (await changeCapability(tx, kept, { columns: { draft } }, now))) &&
      (await changeCapability(tx, other, aside, now))
    if (!changed) throw new Refusal('changed_meanwhile', otherId)
    const by = { noun: 'capability', personId: viewer.personId, at: now } as const
    const detail: MergeDetail = { otherId, took }
    await remember(tx, { ...by, subjectId: keepId, act: 'merge', detail: { ...detail } })
    const moved = { fromState: other.state, toState: 'withdrawn', detail: { keepId } }
    await remember(tx, { ...by, subjectId: otherId, act: 'setAside', ...moved })
    if (other.state === 'published') await announce(tx, 'company', other.companyId, now)
  })
}

async function both(reader: Reader, viewer: SignedIn, { keepId, otherId }: Pick<Merger, 'keepId' | 'otherId'>) {
  const kept = await ownCapability(reader, viewer, keepId)
  demand(viewer, 'capability.write', { companyId: kept.companyId })
  const other = await ownCapability(reader, viewer, otherId)
  if (keepId === otherId || kept.companyId !== other.companyId) throw new Refusal('not_found', otherId)
  if (kept.mergedIntoId !== null) throw new Refusal('wrong_state', keepId)
  return { kept, other }
}
