import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { person, platformRole } from '../../schema.ts'

/** Who can look after a pair: the curators whose account is open, by name. */
export async function openCurators(reader: Reader, limit = 200) {
  return reader
    .select({ id: person.id, name: person.name })
    .from(platformRole)
    .innerJoin(person, eq(person.id, platformRole.personId))
    .where(and(eq(platformRole.role, 'curator'), isNull(person.disabledAt)))
    .orderBy(asc(person.name), asc(person.id))
    .limit(limit)
}
