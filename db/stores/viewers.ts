import { asc, eq } from 'drizzle-orm'
import type { Viewer } from '../../app/domain/viewer.ts'
import type { Reader } from '../handle.ts'
import { membership, organisation, person, platformRole } from '../schema.ts'

/** Somebody with everything they belong to; null when there is no such person or the account is disabled. */
export async function viewerById(reader: Reader, personId: string): Promise<Viewer> {
  const [found] = await reader.select().from(person).where(eq(person.id, personId)).limit(1)
  if (!found || found.disabledAt) return null
  const memberships = await reader
    .select({
      organisationId: organisation.id,
      organisationName: organisation.name,
      kind: organisation.kind,
      role: membership.role,
      state: organisation.state,
    })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.personId, personId))
    .orderBy(asc(membership.createdAt), asc(organisation.id))
    .limit(50)
  const roles = await reader
    .select({ role: platformRole.role })
    .from(platformRole)
    .where(eq(platformRole.personId, personId))
    .limit(10)
  return { personId, name: found.name, email: found.email, memberships, platformRoles: roles.map((r) => r.role) }
}
