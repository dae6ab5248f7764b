import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { companyKey, companyKeyGrant, membership, person, personKey } from '../../schema.ts'

/** A company's public key; null when it has none. */
export async function companyPublicKey(reader: Reader, companyId: string): Promise<string | null> {
  const [found] = await reader
    .select({ publicKey: companyKey.publicKey })
    .from(companyKey)
    .where(eq(companyKey.companyId, companyId))
    .limit(1)
  return found?.publicKey ?? null
}

/** Gives a company its key pair's public half; false when it has one. */
export async function insertCompanyKey(tx: Tx, row: typeof companyKey.$inferInsert): Promise<boolean> {
  const added = await tx.insert(companyKey).values(row).onConflictDoNothing().returning({ id: companyKey.companyId })
  return added.length > 0
}

/** A company's private key as it is sealed to one member; null when it is not. */
export async function grantOf(reader: Reader, companyId: string, personId: string): Promise<string | null> {
  const [found] = await reader
    .select({ sealedKey: companyKeyGrant.sealedKey })
    .from(companyKeyGrant)
    .where(and(eq(companyKeyGrant.companyId, companyId), eq(companyKeyGrant.personId, personId)))
    .limit(1)
  return found?.sealedKey ?? null
}

/** Members with an open account and a key of their own to whom the company's key is not sealed yet. */
export async function membersWithoutGrant(reader: Reader, companyId: string, limit = 50) {
  return reader
    .select({ personId: personKey.personId, publicKey: personKey.publicKey })
    .from(membership)
    .innerJoin(person, and(eq(person.id, membership.personId), isNull(person.disabledAt)))
    .innerJoin(personKey, eq(personKey.personId, membership.personId))
    .leftJoin(
      companyKeyGrant,
      and(eq(companyKeyGrant.companyId, membership.organisationId), eq(companyKeyGrant.personId, membership.personId)),
    )
    .where(and(eq(membership.organisationId, companyId), isNull(companyKeyGrant.personId)))
    .orderBy(asc(membership.createdAt), asc(personKey.personId))
    .limit(limit)
}

/**
 * Keeps a company's key for some people, where they still belong to it and have no grant yet.
 * Somebody who left while it was being sealed to them gets nothing.
 */
export async function insertGrants(tx: Tx, rows: (typeof companyKeyGrant.$inferInsert)[]): Promise<void> {
  for (const row of rows) {
    const [member] = await tx
      .select({ id: membership.personId })
      .from(membership)
      .where(and(eq(membership.organisationId, row.companyId), eq(membership.personId, row.personId)))
      .limit(1)
    if (member) await tx.insert(companyKeyGrant).values(row).onConflictDoNothing()
  }
}

/** Takes a person's grants away: of one company, or of all. */
export async function removeGrants(tx: Tx, { personId, companyId }: { personId: string; companyId?: string }) {
  await tx
    .delete(companyKeyGrant)
    .where(
      and(
        eq(companyKeyGrant.personId, personId),
        companyId === undefined ? undefined : eq(companyKeyGrant.companyId, companyId),
      ),
    )
}
