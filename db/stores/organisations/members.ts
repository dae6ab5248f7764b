import { and, asc, eq } from 'drizzle-orm'
import type { MemberRole } from '../../../app/domain/viewer.ts'
import type { Reader, Tx } from '../../handle.ts'
import { membership, organisation, person } from '../../schema.ts'

/** Everybody who belongs to an organisation, in the order in which they joined. */
export async function membersOf(reader: Reader, organisationId: string) {
  return reader
    .select({
      personId: person.id,
      name: person.name,
      email: person.email,
      role: membership.role,
      disabledAt: person.disabledAt,
      createdAt: membership.createdAt,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(eq(membership.organisationId, organisationId))
    .orderBy(asc(membership.createdAt), asc(person.id))
    .limit(500)
}

/** The organisations that somebody belongs to, whether or not their account is open. */
export async function placesOf(reader: Reader, personId: string) {
  return reader
    .select({ id: organisation.id, name: organisation.name, kind: organisation.kind, role: membership.role })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.personId, personId))
    .orderBy(asc(membership.createdAt), asc(organisation.id))
    .limit(50)
}

/** Gives a person a place in an organisation; nothing happens when they have one. True when it is new. */
export async function addMember(tx: Tx, row: typeof membership.$inferInsert): Promise<boolean> {
  const added = await tx
    .insert(membership)
    .values(row)
    .onConflictDoNothing()
    .returning({ personId: membership.personId })
  return added.length > 0
}

/** Sets a member's role; false when there is no such member. */
export async function setRole(tx: Tx, place: Place, role: MemberRole): Promise<boolean> {
  const changed = await tx.update(membership).set({ role }).where(at(place)).returning({ role: membership.role })
  return changed.length > 0
}

/** Takes somebody out of an organisation; false when there is no such member. */
export async function removeMembership(tx: Tx, place: Place): Promise<boolean> {
  const removed = await tx.delete(membership).where(at(place)).returning({ role: membership.role })
  return removed.length > 0
}

/** Somebody's place in an organisation. */
export interface Place {
  organisationId: string
  personId: string
}

function at({ organisationId, personId }: Place) {
  return and(eq(membership.organisationId, organisationId), eq(membership.personId, personId))
}
