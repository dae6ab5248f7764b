import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { match } from '../../schema.ts'

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

/** Those of some scenarios, newest first; of a few companies only, when they are given. */
export async function pastPairsOfScenarios(
  reader: Reader,
  scenarioIds: readonly string[],
  companyIds: readonly string[] | null = null,
  limit = 5000,
): Promise<PastPair[]> {
  if (scenarioIds.length === 0 || companyIds?.length === 0) return []
  const among = companyIds ? inArray(match.companyId, [...companyIds]) : undefined
  return reader
    .select(PAST)
    .from(match)
    .where(and(inArray(match.scenarioId, [...scenarioIds]), among))
    .orderBy(desc(match.updatedAt), desc(match.id))
    .limit(limit)
}
