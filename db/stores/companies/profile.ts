import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { organisation } from '../../schema.ts'
import { qualificationsOf } from './qualifications.ts'

/** A company with its qualifications; null when there is none of this id. */
export async function companyProfile(reader: Reader, companyId: string) {
  const [found] = await reader
    .select()
    .from(organisation)
    .where(and(eq(organisation.id, companyId), eq(organisation.kind, 'company')))
    .limit(1)
  return found ? { ...found, qualifications: await qualificationsOf(reader, companyId) } : null
}
export type StoredCompany = NonNullable<Awaited<ReturnType<typeof companyProfile>>>
