import { ATTEMPT_LIMITS, networkOf } from '#app/domain/account/attempts.ts'
import type { NewPersonInput } from '#app/domain/account/new-person.ts'
import type { ClaimInput } from '#app/domain/claim/claim.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { newPerson } from '#app/services/account/new-person.server.ts'
import { hashPassword } from '#app/services/account/password.server.ts'
import type { Call } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { accountByEmail } from '#db/stores/people.ts'
import { hashOf } from '#db/stores/sessions.ts'
import { countTry } from '#db/stores/throttle.ts'
import { claimable, putClaim } from './make-claim.server.ts'

/**
 * Opens an account for somebody who has none and makes their claim to a company. They belong to nothing until a curator
 * approves it.
 * @param from the company, and the client's address, whose network may open a limited number of accounts an hour
 * @throws {Refusal} as `makeClaim`; too_many beyond that number
 */
export async function claimAsNewcomer(
  { db, now }: Call,
  from: { companyId: string; address: string },
  input: { person: NewPersonInput; claim: ClaimInput },
): Promise<{ personId: string } | { errors: FieldErrors }> {
  const { companyId, address } = from
  const tries = await db.write((tx) => countTry(tx, ATTEMPT_LIMITS.signUp, hashOf(networkOf(address)), now))
  if (tries.refused) throw new Refusal('too_many', 'signUp')
  if (await accountByEmail(db.read, input.person.email)) return { errors: { email: ['emailKnown'] } }
  const passwordHash = await hashPassword(input.person.password)
  const personId = newId()
  await db.write(async (tx) => {
    await claimable(tx, null, companyId)
    await newPerson(tx, { id: personId, name: input.person.personName, email: input.person.email, passwordHash }, now)
    await putClaim(tx, { companyId, personId, input: input.claim, now })
  })
  return { personId }
}
