import { and, asc, eq, gte, isNotNull, isNull, lt, lte } from 'drizzle-orm'
import type { HeldQualification, Qualification } from '../../../app/domain/company/qualification.ts'
import type { Reader, Tx } from '../../handle.ts'
import { qualification } from '../../schema.ts'

type Row = typeof qualification.$inferSelect

/** A stored qualification as its company holds it. */
export function heldFrom({ name, number, issuedOn, validUntil, link, expiredAt }: Row): HeldQualification {
  return { name, number, issuedOn, validUntil, link, expired: expiredAt !== null }
}

/** The qualifications of a company by name, those included that have run out. */
export async function qualificationsOf(reader: Reader, companyId: string): Promise<HeldQualification[]> {
  const rows = await reader
    .select()
    .from(qualification)
    .where(eq(qualification.organisationId, companyId))
    .orderBy(asc(qualification.name))
    .limit(200)
  return rows.map(heldFrom)
}

/**
 * Puts these qualifications in the place of those that a company had. One with another last day is reminded of again.
 * @param runOut whether one has run out already: then it does not count from the start
 */
export async function replaceQualifications(
  tx: Tx,
  organisationId: string,
  held: readonly Qualification[],
  { now, runOut }: { now: Date; runOut: (one: Qualification) => boolean },
): Promise<void> {
  const before = await tx
    .select()
    .from(qualification)
    .where(eq(qualification.organisationId, organisationId))
    .limit(200)
  await tx.delete(qualification).where(eq(qualification.organisationId, organisationId))
  const rows = held.map((one) => {
    const same = before.find(({ name, validUntil }) => name === one.name && validUntil === one.validUntil)
    const expiredAt = runOut(one) ? (same?.expiredAt ?? now) : null
    return { organisationId, ...one, remindedAt: same?.remindedAt ?? null, expiredAt }
  })
  if (rows.length > 0) await tx.insert(qualification).values(rows)
}

/** Qualifications whose last day is over and that still count, soonest first. */
export async function runOutBy(reader: Reader, today: string, limit: number) {
  return reader
    .select()
    .from(qualification)
    .where(
      and(isNotNull(qualification.validUntil), lt(qualification.validUntil, today), isNull(qualification.expiredAt)),
    )
    .orderBy(asc(qualification.validUntil), asc(qualification.organisationId), asc(qualification.name))
    .limit(limit)
}

/** Qualifications whose last day comes by a day, and of which nobody was reminded, soonest first. */
export async function unremindedBy(reader: Reader, { today, until }: { today: string; until: string }, limit: number) {
  return reader
    .select()
    .from(qualification)
    .where(
      and(
        gte(qualification.validUntil, today),
        lte(qualification.validUntil, until),
        isNull(qualification.remindedAt),
        isNull(qualification.expiredAt),
      ),
    )
    .orderBy(asc(qualification.validUntil), asc(qualification.organisationId), asc(qualification.name))
    .limit(limit)
}

/** Notes what the clock found of a qualification; false when another node or an edit was first. */
export async function markQualification(
  tx: Tx,
  { organisationId, name, validUntil }: Row,
  mark: { expiredAt: Date } | { remindedAt: Date },
): Promise<boolean> {
  const unmarked = 'expiredAt' in mark ? isNull(qualification.expiredAt) : isNull(qualification.remindedAt)
  const same = and(eq(qualification.organisationId, organisationId), eq(qualification.name, name), unmarked)
  const marked = await tx
    .update(qualification)
    .set(mark)
    .where(and(same, validUntil === null ? isNull(qualification.validUntil) : eq(qualification.validUntil, validUntil)))
    .returning({ name: qualification.name })
  return marked.length > 0
}
