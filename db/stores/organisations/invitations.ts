import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { invitation, organisation, person } from '../../schema.ts'

/** The invitations of an organisation that nobody accepted and that are good beyond an instant, newest first. */
export async function standingInvitations(reader: Reader, organisationId: string, beyond: Date) {
  return reader
    .select({
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      expiresAt: invitation.expiresAt,
      invitedBy: person.name,
    })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.invitedById))
    .where(
      and(
        eq(invitation.organisationId, organisationId),
        isNull(invitation.acceptedAt),
        gt(invitation.expiresAt, beyond),
      ),
    )
    .orderBy(desc(invitation.createdAt), desc(invitation.id))
    .limit(200)
}

/** The invitation behind the hash of a link's token, whatever its state; null when there is none. */
export async function invitationByToken(reader: Reader, tokenHash: string) {
  const [found] = await reader
    .select({
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      expiresAt: invitation.expiresAt,
      acceptedAt: invitation.acceptedAt,
      organisationId: organisation.id,
      organisationName: organisation.name,
      kind: organisation.kind,
      invitedBy: person.name,
    })
    .from(invitation)
    .innerJoin(organisation, eq(organisation.id, invitation.organisationId))
    .innerJoin(person, eq(person.id, invitation.invitedById))
    .where(eq(invitation.tokenHash, tokenHash))
    .limit(1)
  return found ?? null
}
export type FoundInvitation = NonNullable<Awaited<ReturnType<typeof invitationByToken>>>

/** Adds an invitation; an unused one of the same organisation to the same address gives way to it. */
export async function addInvitation(tx: Tx, row: typeof invitation.$inferInsert): Promise<void> {
  await tx
    .delete(invitation)
    .where(
      and(
        eq(invitation.organisationId, row.organisationId),
        eq(invitation.email, row.email),
        isNull(invitation.acceptedAt),
      ),
    )
  await tx.insert(invitation).values(row)
}

/** Uses an invitation up; false when it was used before or is too old. */
export async function spendInvitation(tx: Tx, id: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(invitation)
    .set({ acceptedAt: now })
    .where(and(eq(invitation.id, id), isNull(invitation.acceptedAt), gt(invitation.expiresAt, now)))
    .returning({ id: invitation.id })
  return used.length > 0
}

/** Takes back an unused invitation of an organisation; gives the address it was for, null when there is none. */
export async function takeBackInvitation(tx: Tx, organisationId: string, id: string): Promise<string | null> {
  const [taken] = await tx
    .delete(invitation)
    .where(and(eq(invitation.id, id), eq(invitation.organisationId, organisationId), isNull(invitation.acceptedAt)))
    .returning({ email: invitation.email })
  return taken?.email ?? null
}
