import { and, asc, desc, eq, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { ScenarioState } from '../../../app/domain/scenario/lifecycle.ts'
import type { Reader } from '../../handle.ts'
import { scenario } from '../../schema.ts'

/** A page of an agency's scenarios in one state (as the clock has it) or in any, newest change first. */
export async function agencyScenarios(
  reader: Reader,
  agencyId: string,
  { state, now, limit, offset }: { state: ScenarioState | null; now: Date; limit: number; offset: number },
) {
  return reader
    .select({
      id: scenario.id,
      code: scenario.code,
      title: scenario.title,
      draft: scenario.draft,
      state: scenario.state,
      stage: scenario.stage,
      district: scenario.district,
      closesAt: scenario.closesAt,
      updatedAt: scenario.updatedAt,
    })
    .from(scenario)
    .where(and(eq(scenario.agencyId, agencyId), state ? inState(state, now) : undefined))
    .orderBy(desc(scenario.updatedAt), asc(scenario.id))
    .limit(limit)
    .offset(offset)
}

/** How many scenarios an agency has in each state, as the clock has it; states without any are left out. */
export async function agencyScenarioCounts(
  reader: Reader,
  agencyId: string,
  now: Date,
): Promise<Map<ScenarioState, number>> {
  const stored = await reader
    .select({ state: scenario.state, count: sql<number>`count(*)`.mapWith(Number) })
    .from(scenario)
    .where(eq(scenario.agencyId, agencyId))
    .groupBy(scenario.state)
  const due = await reader.$count(
    scenario,
    and(eq(scenario.agencyId, agencyId), eq(scenario.state, 'open'), lte(scenario.closesAt, now)),
  )
  const counts = new Map<ScenarioState, number>(stored.map(({ state, count }) => [state, count]))
  counts.set('open', (counts.get('open') ?? 0) - due)
  counts.set('closed', (counts.get('closed') ?? 0) + due)
  return new Map([...counts].filter(([, count]) => count > 0))
}

/** The rows whose state, as the clock has it, is this one: an open scenario past its deadline is closed. */
export function inState(state: ScenarioState, now: Date): SQL | undefined {
  const stored = eq(scenario.state, state)
  if (state === 'open') return and(stored, or(isNull(scenario.closesAt), gt(scenario.closesAt, now)))
  if (state === 'closed') return or(stored, and(eq(scenario.state, 'open'), lte(scenario.closesAt, now)))
  return stored
}
