import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { changeCapability } from '#db/stores/capabilities/written-capability.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { demand } from '../scenario/demand.ts'
import { ownCapability } from './own-capability.server.ts'

/**
 * Takes a published capability off the list; it can be changed and published again.
 * @throws {Refusal} not_found; forbidden for a viewer of the company; wrong_state when it is not published
 */
export async function withdrawCapability({ db, viewer, now }: SignedInCall, id: string): Promise<void> {
  await db.write(async (tx) => {
    const capability = await ownCapability(tx, viewer, id)
    const { companyId, state } = capability
    demand(viewer, 'capability.write', { companyId })
    if (state !== 'published') throw new Refusal('wrong_state', id)
    const columns = { state: 'withdrawn' } as const
    if (!(await changeCapability(tx, capability, { columns }, now))) throw new Refusal('changed_meanwhile', id)
    await remember(tx, {
      noun: 'capability',
      subjectId: id,
      act: 'withdraw',
      personId: viewer.personId,
      at: now,
      fromState: state,
      toState: 'withdrawn',
    })
    await announce(tx, 'company', companyId, now)
  })
}
