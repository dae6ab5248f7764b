import { typedCapability, valuesOfCapability } from '#app/domain/capability/form.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { Reader } from '#db/handle.ts'
import { storedCapability, type WholeCapability } from '#db/stores/capabilities/own-capabilities.ts'

/**
 * A capability of a company that the viewer belongs to.
 * @throws {Refusal} not_found for every other one
 */
export async function ownCapability(reader: Reader, viewer: Viewer, id: string): Promise<WholeCapability> {
  const found = await storedCapability(reader, id)
  if (!found || !may(viewer, 'companyDesk.use', { companyId: found.companyId })) throw new Refusal('not_found', id)
  return found
}

/** The form of a capability: what was typed, else what is stored. */
export function formOfCapability(capability: WholeCapability) {
  return capability.draft ? typedCapability(capability.draft) : valuesOfCapability(capability)
}
