import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { PublishedFacts } from '../../../app/domain/company/completeness.ts'
import type { Reader } from '../../handle.ts'
import { capability, capabilityTag, tag } from '../../schema.ts'

type Row = typeof capability.$inferSelect

/** A capability with its tags in their order, whoever owns it: published or not, for its own company. */
export interface WholeCapability extends Row {
  tags: { id: string; name: string }[]
}

/** One capability; null when there is none. */
export async function storedCapability(reader: Reader, id: string): Promise<WholeCapability | null> {
  const rows = await reader.select().from(capability).where(eq(capability.id, id)).limit(1)
  const [whole] = await withTags(reader, rows)
  return whole ?? null
}

/** The capabilities that meet a condition, in no order. */
export async function storedCapabilitiesWhere(reader: Reader, which: SQL | undefined, limit: number) {
  return withTags(reader, await reader.select().from(capability).where(which).limit(limit))
}

/** A page of a company's capabilities in every state, newest change first. */
export async function capabilitiesOf(reader: Reader, companyId: string, limit: number, offset = 0) {
  const rows = await reader
    .select()
    .from(capability)
    .where(eq(capability.companyId, companyId))
    .orderBy(desc(capability.updatedAt), asc(capability.id))
    .limit(limit)
    .offset(offset)
  return withTags(reader, rows)
}

/** How many capabilities a company has, in every state. */
export function countCapabilitiesOf(reader: Reader, companyId: string): Promise<number> {
  return reader.$count(capability, eq(capability.companyId, companyId))
}

/** How much a company's published capabilities say; of more than 500 the first 500 count. */
export async function publishedFactsOf(reader: Reader, companyId: string): Promise<PublishedFacts> {
  const rows = await reader
    .select({ cases: capability.cases, wishes: capability.wishes })
    .from(capability)
    .where(and(eq(capability.companyId, companyId), eq(capability.state, 'published')))
    .orderBy(asc(capability.id))
    .limit(500)
  return {
    capabilities: rows.length,
    withCases: rows.filter(({ cases }) => cases.length > 0).length,
    withWishes: rows.filter(({ wishes }) => wishes.length > 0).length,
  }
}

async function withTags(reader: Reader, rows: Row[]): Promise<WholeCapability[]> {
  const ids = rows.map(({ id }) => id)
  const tags = ids.length
    ? await reader
        .select({ capabilityId: capabilityTag.capabilityId, id: tag.id, name: tag.name })
        .from(capabilityTag)
        .innerJoin(tag, eq(tag.id, capabilityTag.tagId))
        .where(inArray(capabilityTag.capabilityId, ids))
        .orderBy(asc(capabilityTag.position), asc(capabilityTag.tagId))
    : []
  return rows.map((row) => ({
    ...row,
    tags: tags.filter(({ capabilityId }) => capabilityId === row.id).map(({ id, name }) => ({ id, name })),
  }))
}
