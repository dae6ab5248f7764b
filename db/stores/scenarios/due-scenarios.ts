import { and, asc, eq, lte } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { scenario } from '../../schema.ts'

/** Open scenarios whose deadline has come and which nobody has written down as closed, the oldest deadline first. */
export async function dueScenarios(reader: Reader, now: Date, limit: number) {
  return reader
    .select({ id: scenario.id, version: scenario.version, closesAt: scenario.closesAt })
    .from(scenario)
    .where(and(eq(scenario.state, 'open'), lte(scenario.closesAt, now)))
    .orderBy(asc(scenario.closesAt), asc(scenario.id))
    .limit(limit)
}
