import type { OrganisationInput } from '#app/domain/account/organisation.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { organisationById, saveOrganisation, takenBy } from '#db/stores/organisations/organisations.ts'
import { mayManage } from './may-manage.server.ts'
import { takenErrors } from './register-organisation.server.ts'

/**
 * An owner mends what was found wrong and asks for verification again. Also mends a request that still waits.
 * @throws {Refusal} not_found, forbidden; wrong_state for a verified organisation; changed_meanwhile
 */
export async function askAgain(
  { db, viewer, now }: SignedInCall,
  organisationId: string,
  input: OrganisationInput,
): Promise<{ errors: FieldErrors } | null> {
  mayManage(viewer, organisationId)
  return db.write(async (tx) => {
    const old = await organisationById(tx, organisationId)
    if (!old) throw new Refusal('not_found', 'organisation')
    if (old.state === 'verified') throw new Refusal('wrong_state', old.state)
    const change = { ...input, kind: old.kind }
    const taken = await takenBy(tx, { ...change, id: organisationId })
    if (taken) return { errors: takenErrors(taken) }
    if (!(await saveOrganisation(tx, old, { ...change, state: 'awaiting' }, now)))
      throw new Refusal('changed_meanwhile')
    await remember(tx, {
      noun: 'organisation',
      subjectId: organisationId,
      act: 'askAgain',
      personId: viewer.personId,
      at: now,
      fromState: old.state,
      toState: 'awaiting',
    })
    return null
  })
}
