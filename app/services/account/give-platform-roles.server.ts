import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { PlatformRole } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { openHoldersOf, personById, platformRolesOf, setPlatformRoles } from '#db/stores/people.ts'

/**
 * Gives somebody exactly these platform roles. The same as before changes nothing.
 * @throws {Refusal} forbidden; not_found; wrong_state when no administrator would be left
 */
export async function givePlatformRoles(
  { db, viewer, now }: SignedInCall,
  personId: string,
  roles: readonly PlatformRole[],
): Promise<void> {
  if (!may(viewer, 'administration.use')) throw new Refusal('forbidden', 'administration.use')
  await db.write(async (tx) => {
    if (!(await personById(tx, personId))) throw new Refusal('not_found', 'person')
    const before = (await platformRolesOf(tx, [personId])).map((r) => r.role)
    const after = [...new Set(roles)].sort()
    if (before.join() === after.join()) return
    const administrators = await openHoldersOf(tx, 'administrator')
    const others = administrators.some((id) => id !== personId)
    if (!others && !after.includes('administrator')) throw new Refusal('wrong_state', 'last administrator')
    await setPlatformRoles(tx, personId, after)
    await remember(tx, {
      noun: 'person',
      subjectId: personId,
      act: 'giveRoles',
      personId: viewer.personId,
      at: now,
      detail: { from: before, to: after },
    })
  })
}
