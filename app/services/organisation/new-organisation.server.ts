import type { OrganisationInput } from '#app/domain/account/organisation.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { isUniqueViolation } from '#db/errors.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { addMember } from '#db/stores/organisations/members.ts'
import { addOrganisation } from '#db/stores/organisations/organisations.ts'

/**
 * Adds an organisation that awaits verification, with its first owner, and writes it down.
 * @throws {Refusal} already_exists when its name or credit code was taken at the same moment
 */
export async function newOrganisation(
  tx: Tx,
  ids: { id: string; ownerId: string },
  input: OrganisationInput,
  now: Date,
): Promise<void> {
  try {
    await addOrganisation(tx, {
      id: ids.id,
      ...input,
      state: 'awaiting',
      demo: false,
      version: 1,
      createdAt: now,
      updatedAt: now,
    })
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('already_exists', 'organisation') : error
  }
  await addMember(tx, { personId: ids.ownerId, organisationId: ids.id, role: 'owner', createdAt: now })
  await remember(tx, {
    noun: 'organisation',
    subjectId: ids.id,
    act: 'register',
    personId: ids.ownerId,
    at: now,
    toState: 'awaiting',
  })
}
