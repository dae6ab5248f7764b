import { and, asc, desc, eq, inArray, or } from 'drizzle-orm'
import type { ForecastState } from '../../../app/domain/forecast/lifecycle.ts'
import { PUBLIC_SCENARIO_STATES } from '../../../app/domain/scenario/lifecycle.ts'
import type { Reader, Tx } from '../../handle.ts'
import { forecast, organisation, scenario } from '../../schema.ts'

type Row = typeof forecast.$inferSelect

/** What a forecast holds, with its agency and, once that is public, the scenario that came of it. */
function select(reader: Reader) {
  const published = and(eq(scenario.id, forecast.scenarioId), inArray(scenario.state, [...PUBLIC_SCENARIO_STATES]))
  return reader
    .select({ row: forecast, agencyName: organisation.name, scenarioCode: scenario.code, openedAt: scenario.openedAt })
    .from(forecast)
    .innerJoin(organisation, eq(organisation.id, forecast.agencyId))
    .leftJoin(scenario, published)
    .$dynamic()
}

/** One forecast; null when there is none. */
export async function forecastById(reader: Reader, id: string) {
  const [found] = await select(reader).where(eq(forecast.id, id)).limit(1)
  return found ? flat(found) : null
}
export type StoredForecast = NonNullable<Awaited<ReturnType<typeof forecastById>>>

/** Forecasts in a state, those expected first on top. */
export async function forecastsIn(reader: Reader, state: ForecastState, limit: number): Promise<StoredForecast[]> {
  const found = await select(reader)
    .where(eq(forecast.state, state))
    .orderBy(asc(forecast.expectedMonth), asc(forecast.id))
    .limit(limit)
  return found.map(flat)
}

/** What was begun from forecasts or taken back, the newest change first. */
export async function settledForecasts(reader: Reader, limit: number): Promise<StoredForecast[]> {
  const found = await select(reader)
    .where(or(eq(forecast.state, 'begun'), eq(forecast.state, 'withdrawn')))
    .orderBy(desc(forecast.updatedAt), asc(forecast.id))
    .limit(limit)
  return found.map(flat)
}

/** Some forecasts by their ids, in no order. */
export async function forecastsAmong(reader: Reader, ids: readonly string[]): Promise<StoredForecast[]> {
  if (ids.length === 0) return []
  const found = await select(reader)
    .where(inArray(forecast.id, [...ids]))
    .orderBy(asc(forecast.id))
    .limit(ids.length)
  return found.map(flat)
}

/** Puts a new forecast in. */
export async function addForecast(tx: Tx, row: typeof forecast.$inferInsert): Promise<void> {
  await tx.insert(forecast).values(row)
}

/**
 * Changes a forecast that still has the version it was read with, which then goes up by one.
 * @returns false when somebody else saved first
 */
export async function changeForecast(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Partial<Omit<Row, 'id' | 'version' | 'createdAt'>>,
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(forecast)
    .set({ ...change, version: version + 1, updatedAt: now })
    .where(and(eq(forecast.id, id), eq(forecast.version, version)))
    .returning({ id: forecast.id })
  return changed.length > 0
}

function flat({
  row,
  agencyName,
  scenarioCode,
  openedAt,
}: {
  row: Row
  agencyName: string
  scenarioCode: string | null
  openedAt: Date | null
}) {
  return { ...row, agencyName, scenarioCode, openedAt }
}
