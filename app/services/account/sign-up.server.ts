import { ATTEMPT_LIMITS, networkOf } from '#app/domain/account/attempts.ts'
import type { NewPersonInput } from '#app/domain/account/new-person.ts'
import type { OrganisationInput } from '#app/domain/account/organisation.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Call } from '#app/services/call.ts'
import { newOrganisation } from '#app/services/organisation/new-organisation.server.ts'
import { takenErrors } from '#app/services/organisation/register-organisation.server.ts'
import type { Db } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { takenBy } from '#db/stores/organisations/organisations.ts'
import { accountByEmail } from '#db/stores/people.ts'
import { hashOf } from '#db/stores/sessions.ts'
import { countTry } from '#db/stores/throttle.ts'
import { newPerson } from './new-person.server.ts'
import { hashPassword } from './password.server.ts'

/** Who signed up for which organisation; or what of it is taken already, by field. */
export type SignUpAnswer = { personId: string; organisationId: string } | { errors: FieldErrors }

/**
 * Opens an account together with an organisation that awaits verification and of which the person is the owner.
 * @param address the client's; its network may open a limited number of accounts an hour
 * @param locale the language in which mails are written to the person
 * @throws {Refusal} too_many beyond that number
 */
export async function signUp(
  call: Call,
  input: { person: NewPersonInput; organisation: OrganisationInput },
  address: string,
  locale: 'zh' | 'en' = 'zh',
): Promise<SignUpAnswer> {
  const { db, now } = call
  const tries = await db.write((tx) => countTry(tx, ATTEMPT_LIMITS.signUp, hashOf(networkOf(address)), now))
  if (tries.refused) throw new Refusal('too_many', 'signUp')
  const errors = await takenFields(db, input)
  if (errors) return { errors }
  const passwordHash = await hashPassword(input.person.password)
  const [personId, organisationId] = [newId(), newId()]
  await db.write(async (tx) => {
    const { personName: name, email } = input.person
    await newPerson(tx, { id: personId, name, email, passwordHash, locale }, now)
    await newOrganisation(tx, { id: organisationId, ownerId: personId }, input.organisation, now)
  })
  return { personId, organisationId }
}

async function takenFields(
  db: Db,
  { person, organisation }: { person: NewPersonInput; organisation: OrganisationInput },
): Promise<FieldErrors | null> {
  const taken = await takenBy(db.read, organisation)
  const errors = taken ? takenErrors(taken) : {}
  if (await accountByEmail(db.read, person.email)) errors.email = ['emailTaken']
  return Object.keys(errors).length > 0 ? errors : null
}
