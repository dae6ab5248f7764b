import type { OrganisationInput } from '#app/domain/account/organisation.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { takenBy } from '#db/stores/organisations/organisations.ts'
import { newOrganisation } from './new-organisation.server.ts'

/** Registers a further organisation, owned by the viewer and awaiting verification; or says what of it is taken. */
export async function registerOrganisation(
  { db, viewer, now }: SignedInCall,
  input: OrganisationInput,
): Promise<{ organisationId: string } | { errors: FieldErrors }> {
  const taken = await takenBy(db.read, input)
  if (taken) return { errors: takenErrors(taken) }
  const organisationId = newId()
  await db.write((tx) => newOrganisation(tx, { id: organisationId, ownerId: viewer.personId }, input, now))
  return { organisationId }
}

/** The field and the code that say what is taken. */
export function takenErrors(taken: 'name' | 'creditCode'): FieldErrors {
  return taken === 'name' ? { name: ['organisationTaken'] } : { creditCode: ['creditCodeTaken'] }
}
