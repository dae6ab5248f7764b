import { typedCapability } from '#app/domain/capability/form.ts'
import type { FormValues } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { changeCapability } from '#db/stores/capabilities/written-capability.ts'
import { demand } from '../scenario/demand.ts'
import { formOfCapability, ownCapability } from './own-capability.server.ts'

/** What became of a save. In a conflict nothing was saved, and `stored` is what somebody else saved meanwhile. */
export type SavedCapability =
  | { kind: 'saved'; version: number; savedAt: Date }
  | { kind: 'conflict'; version: number; stored: FormValues; savedAt: Date }

/**
 * Keeps what was typed, valid or not; what is published stays as it is until it is published again. Saving what is
 * stored already changes nothing.
 * @throws {Refusal} not_found; forbidden for a viewer of the company
 */
export async function saveCapability(
  { db, viewer, now }: SignedInCall,
  id: string,
  { typed, version }: { typed: FormValues; version: number },
): Promise<SavedCapability> {
  return db.write(async (tx): Promise<SavedCapability> => {
    const capability = await ownCapability(tx, viewer, id)
    demand(viewer, 'capability.write', { companyId: capability.companyId })
    const stored = formOfCapability(capability)
    const draft = typedCapability(typed)
    const savedAt = capability.updatedAt
    if (JSON.stringify(stored) === JSON.stringify(draft)) return { kind: 'saved', version: capability.version, savedAt }
    if (capability.version !== version) return { kind: 'conflict', version: capability.version, stored, savedAt }
    if (!(await changeCapability(tx, capability, { columns: { draft } }, now))) {
      throw new Refusal('changed_meanwhile', id)
    }
    return { kind: 'saved', version: version + 1, savedAt: now }
  })
}
