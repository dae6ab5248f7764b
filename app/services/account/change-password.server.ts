import { ATTEMPT_LIMITS } from '#app/domain/account/attempts.ts'
import type { ChangePasswordInput } from '#app/domain/account/change-password.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { passwordHashOf, replacePassword } from '#db/stores/people.ts'
import { personKeyOf, relockPersonKey } from '#db/stores/sealing/person-keys.ts'
import { endSessionsOf } from '#db/stores/sessions.ts'
import { countTry, forgetTries } from '#db/stores/throttle.ts'
import { relocked } from '../sealing/person-keys.server.ts'
import { hashPassword, isPassword } from './password.server.ts'

/**
 * Changes the viewer's password and ends every session of theirs, this one included: the caller opens a new one.
 * Their private key is locked anew by the new password in the same write.
 * False when the current password is not right.
 * @throws {Refusal} too_many after several wrong ones; changed_meanwhile when it was changed at the same time
 */
export async function changePassword(call: SignedInCall, input: ChangePasswordInput): Promise<boolean> {
  const { db, viewer, now } = call
  const tries = await db.write((tx) => countTry(tx, ATTEMPT_LIMITS.passwordChange, viewer.personId, now))
  if (tries.refused) throw new Refusal('too_many', 'password')
  const old = await passwordHashOf(db.read, viewer.personId)
  if (!old || !(await isPassword(input.current, old))) return false
  const next = await hashPassword(input.password)
  const keyRow = await personKeyOf(db.read, viewer.personId)
  const locked = await relocked(keyRow, { old: input.current, new: input.password }, now)
  await db.write(async (tx) => {
    if (!(await replacePassword(tx, viewer.personId, { old, new: next }))) throw new Refusal('changed_meanwhile')
    if (keyRow && locked && !(await relockPersonKey(tx, keyRow, locked))) throw new Refusal('changed_meanwhile')
    await endSessionsOf(tx, viewer.personId)
    await forgetTries(tx, ATTEMPT_LIMITS.passwordChange, viewer.personId)
    await remember(tx, {
      noun: 'person',
      subjectId: viewer.personId,
      act: 'changePassword',
      personId: viewer.personId,
      at: now,
    })
  })
  return true
}
