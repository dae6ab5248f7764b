import type { SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { insertCapability } from '#db/stores/capabilities/written-capability.ts'
import { remember } from '#db/stores/history.ts'
import { demand } from '../scenario/demand.ts'

/**
 * Begins an empty capability of a company and gives its id. Nobody else sees it before it is published.
 * @throws {Refusal} forbidden for who may not write for the company
 */
export async function createCapability({ db, viewer, now }: SignedInCall, companyId: string): Promise<string> {
  demand(viewer, 'capability.write', { companyId })
  const id = newId()
  await db.write(async (tx) => {
    await insertCapability(tx, { id, companyId, now })
    await remember(tx, { noun: 'capability', subjectId: id, act: 'create', personId: viewer.personId, at: now })
  })
  return id
}
