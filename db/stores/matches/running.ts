import { and, count, eq, inArray } from 'drizzle-orm'
import { isRunning, RUNNING_MATCH_STATES } from '../../../app/domain/match/running.ts'
import type { Reader } from '../../handle.ts'
import { match, scenario } from '../../schema.ts'

/** How many matches of each of these companies are running; a company without one has no entry. */
export async function runningMatchesOf(reader: Reader, companyIds: string[]): Promise<Map<string, number>> {
  if (companyIds.length === 0) return new Map()
  const counted = await reader
    .select({ companyId: match.companyId, state: match.state, scenarioState: scenario.state, matches: count() })
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .where(and(inArray(match.companyId, companyIds), inArray(match.state, RUNNING_MATCH_STATES)))
    .groupBy(match.companyId, match.state, scenario.state)
  const running = new Map<string, number>()
  for (const { companyId, state, scenarioState, matches } of counted) {
    if (isRunning(state, scenarioState)) running.set(companyId, (running.get(companyId) ?? 0) + matches)
  }
  return running
}

/** The companies whose matches with a scenario are agreed or landed, by id. */
export async function companiesAtWorkOn(reader: Reader, scenarioId: string): Promise<string[]> {
  const rows = await reader
    .select({ companyId: match.companyId })
    .from(match)
    .where(and(eq(match.scenarioId, scenarioId), inArray(match.state, RUNNING_MATCH_STATES)))
    .orderBy(match.companyId)
  return rows.map(({ companyId }) => companyId)
}
