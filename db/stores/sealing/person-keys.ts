import { and, eq, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { person, personKey, session } from '../../schema.ts'

export type PersonKeyRow = typeof personKey.$inferSelect

/** A person's key pair as it is stored; null until they signed in with a password once. */
export async function personKeyOf(reader: Reader, personId: string): Promise<PersonKeyRow | null> {
  const [found] = await reader.select().from(personKey).where(eq(personKey.personId, personId)).limit(1)
  return found ?? null
}

/** Writes a first key pair down; false when the person has one. */
export async function insertPersonKey(tx: Tx, row: PersonKeyRow): Promise<boolean> {
  const added = await tx.insert(personKey).values(row).onConflictDoNothing().returning({ id: personKey.personId })
  return added.length > 0
}

/** Locks a person's private key anew; false when it is no longer locked as it was read. */
export async function relockPersonKey(
  tx: Tx,
  was: Pick<PersonKeyRow, 'personId' | 'lockedKey'>,
  locked: Pick<PersonKeyRow, 'lockedKey' | 'salt' | 'cost' | 'updatedAt'>,
): Promise<boolean> {
  const changed = await tx
    .update(personKey)
    .set(locked)
    .where(and(eq(personKey.personId, was.personId), eq(personKey.lockedKey, was.lockedKey)))
    .returning({ id: personKey.personId })
  return changed.length > 0
}

/** Gives a session its person's private key, locked by what its cookie holds. */
export async function lockIntoSession(tx: Tx, sessionId: string, lockedKey: string): Promise<void> {
  await tx.update(session).set({ lockedKey }).where(eq(session.id, sessionId))
}

/** The locked key of a session of an open account; null when it has none. */
export async function keyInSession(reader: Reader, sessionId: string) {
  const [found] = await reader
    .select({ lockedKey: session.lockedKey, personId: session.personId, publicKey: personKey.publicKey })
    .from(session)
    .innerJoin(personKey, eq(personKey.personId, session.personId))
    .innerJoin(person, and(eq(person.id, session.personId), isNull(person.disabledAt)))
    .where(eq(session.id, sessionId))
    .limit(1)
  return found?.lockedKey ? { ...found, lockedKey: found.lockedKey } : null
}
