import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { interest, match } from '../../schema.ts'

/** The match of a scenario and a company, whatever became of it; null when they were never brought together. */
export async function matchOfPair(reader: Reader, scenarioId: string, companyId: string) {
  const [found] = await reader
    .select()
    .from(match)
    .where(and(eq(match.scenarioId, scenarioId), eq(match.companyId, companyId)))
    .limit(1)
  return found ?? null
}
export type StoredMatch = NonNullable<Awaited<ReturnType<typeof matchOfPair>>>

/** What a company wrote when it wanted to talk about a scenario, and when; null when it did not. */
export async function interestInPair(reader: Reader, scenarioId: string, companyId: string) {
  const [found] = await reader
    .select({ note: interest.note, createdAt: interest.createdAt })
    .from(interest)
    .where(and(eq(interest.scenarioId, scenarioId), eq(interest.companyId, companyId)))
    .limit(1)
  return found ?? null
}
