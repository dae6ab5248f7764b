import { and, asc, desc, eq } from 'drizzle-orm'
import type { CitableCapability } from '../../../app/domain/proposal/citations.ts'
import type { Reader } from '../../handle.ts'
import { capability } from '../../schema.ts'

/** What a company has published, newest change first, as far as a proposal may refer to it. */
export async function citableCapabilities(
  reader: Reader,
  companyId: string,
  limit = 100,
): Promise<CitableCapability[]> {
  return reader
    .select({ id: capability.id, title: capability.title, cases: capability.cases })
    .from(capability)
    .where(and(eq(capability.companyId, companyId), eq(capability.state, 'published')))
    .orderBy(desc(capability.updatedAt), asc(capability.id))
    .limit(limit)
}
