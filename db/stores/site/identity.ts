import { eq } from 'drizzle-orm'
import { IDENTITY_KEYS, type Identity, type IdentityKey } from '../../../app/domain/site/identity.ts'
import type { Reader, Tx } from '../../handle.ts'
import { siteIdentity } from '../../schema.ts'

/** What the site says of itself. */
export async function identityOf(reader: Reader): Promise<Identity> {
  const rows = await reader
    .select({ key: siteIdentity.key, value: siteIdentity.value })
    .from(siteIdentity)
    .limit(IDENTITY_KEYS.length)
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
}

/** Says one thing more, or another, or with an empty value no longer. */
export async function writeIdentity(tx: Tx, key: IdentityKey, value: string, now: Date): Promise<void> {
  if (value === '') {
    await tx.delete(siteIdentity).where(eq(siteIdentity.key, key))
    return
  }
  await tx
    .insert(siteIdentity)
    .values({ key, value, updatedAt: now })
    .onConflictDoUpdate({ target: siteIdentity.key, set: { value, updatedAt: now } })
}
