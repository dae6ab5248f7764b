import { desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { match } from '../../schema.ts'
import { readInChunks } from '../imports/chunks.ts'

const PAST = {
  id: match.id,
  scenarioId: match.scenarioId,
  companyId: match.companyId,
  state: match.state,
  updatedAt: match.updatedAt,
  endedFacts: match.endedFacts,
}

/** What became of pairs that were brought together once: those of one company, newest first. */
export async function pastPairsOfCompany(reader: Reader, companyId: string, limit = 1000) {
  return reader
    .select(PAST)
    .from(match)
    .where(eq(match.companyId, companyId))
    .orderBy(desc(match.updatedAt), desc(match.id))
    .limit(limit)
}
export type PastPair = Awaited<ReturnType<typeof pastPairsOfCompany>>[number]

/** What became of these matches. */
export async function pastPairsOf(reader: Reader, ids: readonly string[]): Promise<PastPair[]> {
  return readInChunks(ids, (some) =>
    reader.select(PAST).from(match).where(inArray(match.id, some)).orderBy(match.id).limit(some.length),
  )
}
