import { ATTEMPT_LIMITS } from '#app/domain/account/attempts.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { passwordHashOf } from '#db/stores/people.ts'
import { countTry, takeBackTry } from '#db/stores/throttle.ts'
import { isPassword } from '../account/password.server.ts'

/**
 * Whether this is the viewer's password.
 * @throws {Refusal} too_many after several wrong ones
 */
export async function provesPassword({ db, viewer, now }: SignedInCall, password: string): Promise<boolean> {
  const tries = await db.write((tx) => countTry(tx, ATTEMPT_LIMITS.unlock, viewer.personId, now))
  if (tries.refused) throw new Refusal('too_many', 'unlock')
  const hash = await passwordHashOf(db.read, viewer.personId)
  if (!hash || !(await isPassword(password, hash))) return false
  await db.write((tx) => takeBackTry(tx, ATTEMPT_LIMITS.unlock, viewer.personId))
  return true
}
