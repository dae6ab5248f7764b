import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { IDENTITY_KEYS, type Identity } from '#app/domain/site/identity.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { identityOf, writeIdentity } from '#db/stores/site/identity.ts'

/**
 * Sets what the foot of every page says of who runs the site; what is absent is said no longer. Idempotent: the same
 * again leaves no row in the trail.
 * @throws {Refusal} forbidden
 */
export async function saveIdentity({ db, viewer, now }: SignedInCall, identity: Identity): Promise<void> {
  if (!may(viewer, 'site.edit')) throw new Refusal('forbidden', 'site.edit')
  await db.write(async (tx) => {
    const before = await identityOf(tx)
    const changed = IDENTITY_KEYS.filter((key) => (before[key] ?? '') !== (identity[key] ?? ''))
    if (changed.length === 0) return
    for (const key of changed) await writeIdentity(tx, key, identity[key] ?? '', now)
    const deed = { noun: 'site', subjectId: 'identity', act: 'identify', personId: viewer.personId, at: now } as const
    await remember(tx, { ...deed, detail: { changed } })
  })
}
