import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { ScenarioState } from '../../../app/domain/scenario/lifecycle.ts'
import type { StoredScenario } from '../../../app/domain/scenario/values-of.ts'
import type { Reader } from '../../handle.ts'
import { organisation, scenario, scenarioTag, tag } from '../../schema.ts'
import { jointAgenciesOf } from './joint-agencies.ts'

type Row = typeof scenario.$inferSelect

/** A scenario with its tags in their order and the name of its agency: what its form and its deeds need. */
export interface WholeScenario extends Omit<Row, 'budgetKind' | 'budgetMinYuan' | 'budgetMaxYuan'>, StoredScenario {
  agencyName: string
  tags: { id: string; name: string; required: boolean }[]
}

/** One scenario, whoever owns it; null when there is none. */
export async function storedScenario(reader: Reader, id: string): Promise<WholeScenario | null> {
  const rows = await reader
    .select({ row: scenario, agencyName: organisation.name })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(eq(scenario.id, id))
    .limit(1)
  const [whole] = await withTags(reader, rows)
  return whole ?? null
}

/** Some scenarios by their ids, whoever owns them, in no order. */
export async function storedScenarios(reader: Reader, ids: readonly string[]): Promise<WholeScenario[]> {
  if (ids.length === 0) return []
  const which = inArray(scenario.id, [...ids])
  return storedScenariosWhere(reader, which, { by: [asc(scenario.id)], limit: ids.length, offset: 0 })
}

/** The scenarios of an agency that are in one of these states, newest change first. */
export async function storedScenariosOf(
  reader: Reader,
  agencyId: string,
  states: ScenarioState[],
  limit: number,
): Promise<WholeScenario[]> {
  const which = and(eq(scenario.agencyId, agencyId), inArray(scenario.state, states))
  const by = [desc(scenario.updatedAt), asc(scenario.id)]
  return storedScenariosWhere(reader, which, { by, limit, offset: 0 })
}

/** A page of the scenarios that meet a condition, in a total order. */
export async function storedScenariosWhere(
  reader: Reader,
  which: SQL | undefined,
  { by, limit, offset }: { by: SQL[]; limit: number; offset: number },
): Promise<WholeScenario[]> {
  const rows = await reader
    .select({ row: scenario, agencyName: organisation.name })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(which)
    .orderBy(...by)
    .limit(limit)
    .offset(offset)
  return withTags(reader, rows)
}

async function withTags(reader: Reader, rows: { row: Row; agencyName: string }[]): Promise<WholeScenario[]> {
  const ids = rows.map(({ row }) => row.id)
  const tags = ids.length
    ? await reader
        .select({ scenarioId: scenarioTag.scenarioId, id: tag.id, name: tag.name, required: scenarioTag.required })
        .from(scenarioTag)
        .innerJoin(tag, eq(tag.id, scenarioTag.tagId))
        .where(inArray(scenarioTag.scenarioId, ids))
        .orderBy(asc(scenarioTag.position), asc(scenarioTag.tagId))
    : []
  const joint = await jointAgenciesOf(reader, ids)
  return rows.map(({ row, agencyName }) => {
    const { budgetKind: kind, budgetMinYuan: minYuan, budgetMaxYuan: maxYuan, ...rest } = row
    const mine = tags.filter(({ scenarioId }) => scenarioId === row.id)
    return {
      ...rest,
      agencyName,
      jointAgencies: joint.get(row.id) ?? [],
      budget: { kind, minYuan, maxYuan },
      tags: mine.map(({ id, name, required }) => ({ id, name, required: required === true })),
    }
  })
}
