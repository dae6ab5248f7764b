import { eq } from 'drizzle-orm'
import type { Tx } from '../../handle.ts'
import { personKey } from '../../schema.ts'
import { removeGrants } from './company-keys.ts'

/**
 * Forgets the key of a person who lost their password, with what was sealed to it of their companies' keys. They get a
 * new key at the next sign-in; a colleague's visit grants them their companies' keys anew.
 */
export async function forgetPersonKey(tx: Tx, personId: string): Promise<void> {
  await removeGrants(tx, { personId })
  await tx.delete(personKey).where(eq(personKey.personId, personId))
}
