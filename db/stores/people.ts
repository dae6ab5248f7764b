import { and, asc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { PlatformRole } from '../../app/domain/viewer.ts'
import { contains } from '../contains.ts'
import type { Reader, Tx } from '../handle.ts'
import { person, platformRole } from '../schema.ts'

/** The account with this address (lower case), with its password hash; null when there is none. */
export async function accountByEmail(reader: Reader, email: string) {
  const [found] = await reader
    .select({
      id: person.id,
      name: person.name,
      passwordHash: person.passwordHash,
      demo: person.demo,
      disabledAt: person.disabledAt,
    })
    .from(person)
    .where(eq(person.email, email))
    .limit(1)
  return found ?? null
}

/** One person as administrators see them; null when there is none. Never the password hash. */
export async function personById(reader: Reader, id: string) {
  const [found] = await reader.select(SHOWN).from(person).where(eq(person.id, id)).limit(1)
  return found ?? null
}

/** The password hash of a person; null when there is none. */
export async function passwordHashOf(reader: Reader, id: string): Promise<string | null> {
  const [found] = await reader.select({ hash: person.passwordHash }).from(person).where(eq(person.id, id)).limit(1)
  return found?.hash ?? null
}

/** People whose name or address contains a text, by address, with their platform roles. */
export async function peopleMatching(reader: Reader, asked: { text: string; limit: number; offset?: number }) {
  const people = await reader
    .select(SHOWN)
    .from(person)
    .where(named(asked.text))
    .orderBy(asc(person.email), asc(person.id))
    .limit(asked.limit)
    .offset(asked.offset ?? 0)
  const roles = await platformRolesOf(
    reader,
    people.map((p) => p.id),
  )
  return people.map((p) => ({ ...p, roles: roles.filter((r) => r.personId === p.id).map((r) => r.role) }))
}

/** How many people a text finds. */
export function countPeopleMatching(reader: Reader, text: string): Promise<number> {
  return reader.$count(person, named(text))
}

/** The platform roles of some people. */
export async function platformRolesOf(reader: Reader, personIds: string[]) {
  if (personIds.length === 0) return []
  return reader
    .select()
    .from(platformRole)
    .where(inArray(platformRole.personId, personIds))
    .orderBy(asc(platformRole.role))
    .limit(personIds.length * 4)
}

/** People who hold a platform role and whose account is open. */
export async function openHoldersOf(reader: Reader, role: PlatformRole): Promise<string[]> {
  const rows = await reader
    .select({ id: person.id })
    .from(platformRole)
    .innerJoin(person, eq(person.id, platformRole.personId))
    .where(and(eq(platformRole.role, role), isNull(person.disabledAt)))
    .orderBy(asc(person.id))
    .limit(1000)
  return rows.map((row) => row.id)
}

/** Adds an account. A taken address is a unique violation. */
export async function addPerson(tx: Tx, row: typeof person.$inferInsert): Promise<void> {
  await tx.insert(person).values(row)
}

/** Sets a new password hash if the account still has the old one; false when it has not. */
export async function replacePassword(tx: Tx, id: string, hashes: { old: string; new: string }): Promise<boolean> {
  const changed = await tx
    .update(person)
    .set({ passwordHash: hashes.new })
    .where(and(eq(person.id, id), eq(person.passwordHash, hashes.old)))
    .returning({ id: person.id })
  return changed.length > 0
}

/** Closes an account at an instant, or opens it again (null); false when there is no such person. */
export async function setDisabled(tx: Tx, id: string, disabledAt: Date | null): Promise<boolean> {
  const changed = await tx.update(person).set({ disabledAt }).where(eq(person.id, id)).returning({ id: person.id })
  return changed.length > 0
}

/** Gives a person exactly these platform roles. */
export async function setPlatformRoles(tx: Tx, personId: string, roles: readonly PlatformRole[]): Promise<void> {
  await tx.delete(platformRole).where(eq(platformRole.personId, personId))
  if (roles.length > 0) await tx.insert(platformRole).values(roles.map((role) => ({ personId, role })))
}

const SHOWN = {
  id: person.id,
  name: person.name,
  email: person.email,
  demo: person.demo,
  disabledAt: person.disabledAt,
  createdAt: person.createdAt,
}

function named(text: string): SQL | undefined {
  return text === '' ? undefined : or(contains(person.name, text), contains(person.email, text))
}
