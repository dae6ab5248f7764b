import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '../handle.ts'
import { membership, organisation, person, platformRole } from '../schema.ts'

/** How many the sign-in page shows: the cast, without the contacts of the other demo companies. */
const CAST_SIZE = 35

/** The demo people with one organisation and one platform role each, in the order in which they were made. */
export async function demoCast(reader: Reader) {
  const rows = await reader
    .select({
      id: person.id,
      name: person.name,
      email: person.email,
      organisation: organisation.name,
      kind: organisation.kind,
      memberRole: membership.role,
      platformRole: platformRole.role,
    })
    .from(person)
    .leftJoin(membership, eq(membership.personId, person.id))
    .leftJoin(organisation, eq(organisation.id, membership.organisationId))
    .leftJoin(platformRole, eq(platformRole.personId, person.id))
    .where(and(eq(person.demo, true), isNull(person.disabledAt)))
    .orderBy(asc(person.createdAt), asc(person.id))
    .limit(80)
  return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed().slice(0, CAST_SIZE)
}

/** The id when it belongs to a demo person whose account is open, else null. */
export async function demoPersonId(reader: Reader, id: string): Promise<string | null> {
  const [found] = await reader
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.id, id), eq(person.demo, true), isNull(person.disabledAt)))
    .limit(1)
  return found?.id ?? null
}

/** The demo people for the terminal: address, name and where they belong. */
export async function demoAccounts(reader: Reader): Promise<{ name: string; email: string; place: string }[]> {
  const cast = await demoCast(reader)
  return cast.map(({ name, email, organisation, platformRole }) => ({
    name,
    email,
    place: platformRole ?? organisation ?? '',
  }))
}

/** Whether anybody in the database is a demo person: their password is known to all. */
export async function hasDemoPeople(reader: Reader): Promise<boolean> {
  return (await reader.select({ id: person.id }).from(person).where(eq(person.demo, true)).limit(1)).length > 0
}
