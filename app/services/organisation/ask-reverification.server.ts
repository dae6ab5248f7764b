import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { organisationById, saveOrganisation } from '#db/stores/organisations/organisations.ts'
import { mayManage } from './may-manage.server.ts'

/**
 * An owner asks that a verified organisation be looked at again. Idempotent: asking twice asks once.
 * @throws {Refusal} not_found, forbidden; wrong_state for one that is not verified
 */
export async function askReverification({ db, viewer, now }: SignedInCall, organisationId: string): Promise<void> {
  mayManage(viewer, organisationId)
  await db.write(async (tx) => {
    const old = await organisationById(tx, organisationId)
    if (!old) throw new Refusal('not_found', 'organisation')
    if (old.state !== 'verified') throw new Refusal('wrong_state', old.state)
    if (old.reverifyAskedAt !== null) return
    if (!(await saveOrganisation(tx, old, { reverifyAskedAt: now }, now))) throw new Refusal('changed_meanwhile')
    const deed = { noun: 'organisation', subjectId: organisationId, act: 'askReverification' } as const
    await remember(tx, { ...deed, personId: viewer.personId, at: now })
  })
}
