import { and, asc, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { organisation, qualification } from '../../schema.ts'

/** A company with its qualifications; null when there is none of this id. */
export async function companyProfile(reader: Reader, companyId: string) {
  const [found] = await reader
    .select()
    .from(organisation)
    .where(and(eq(organisation.id, companyId), eq(organisation.kind, 'company')))
    .limit(1)
  if (!found) return null
  const held = await reader
    .select({ name: qualification.name })
    .from(qualification)
    .where(eq(qualification.organisationId, companyId))
    .orderBy(asc(qualification.name))
    .limit(200)
  return { ...found, qualifications: held.map(({ name }) => name) }
}
export type StoredCompany = NonNullable<Awaited<ReturnType<typeof companyProfile>>>

/** Puts these qualifications in the place of those that a company had. */
export async function replaceQualifications(tx: Tx, organisationId: string, names: readonly string[]): Promise<void> {
  await tx.delete(qualification).where(eq(qualification.organisationId, organisationId))
  const rows = [...new Set(names)].map((name) => ({ organisationId, name }))
  if (rows.length > 0) await tx.insert(qualification).values(rows)
}
