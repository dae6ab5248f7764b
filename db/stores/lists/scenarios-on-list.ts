import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { organisation, scenario, scenarioTag, tag } from '../../schema.ts'
import { jointAgenciesOf } from '../scenarios/joint-agencies.ts'

/** More than a list may be published with; one that is longer says so before. */
const READ_MAX = 1000

/** The approved scenarios that stand on a draft list, in their order, whole and with the names of their tags. */
export async function scenariosOnDraft(reader: Reader, listId: string) {
  const rows = await reader
    .select({ row: scenario, agencyName: organisation.name })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(and(eq(scenario.listId, listId), eq(scenario.state, 'approved')))
    .orderBy(asc(scenario.listPosition), asc(scenario.id))
    .limit(READ_MAX)
  const tags = await reader
    .select({ scenarioId: scenarioTag.scenarioId, name: tag.name })
    .from(scenarioTag)
    .innerJoin(tag, eq(tag.id, scenarioTag.tagId))
    .innerJoin(scenario, eq(scenario.id, scenarioTag.scenarioId))
    .where(and(eq(scenario.listId, listId), eq(scenario.state, 'approved')))
    .orderBy(asc(scenarioTag.scenarioId), asc(scenarioTag.position), asc(scenarioTag.tagId))
    .limit(READ_MAX * 20)
  const namesOf = new Map<string, string[]>()
  for (const { scenarioId, name } of tags) namesOf.set(scenarioId, [...(namesOf.get(scenarioId) ?? []), name])
  const joint = await jointAgenciesOf(
    reader,
    rows.map(({ row }) => row.id),
  )
  return rows.map(({ row, agencyName }) => {
    const jointAgencyNames = (joint.get(row.id) ?? []).map(({ name }) => name)
    return { ...row, agencyName, jointAgencyNames, tagNames: namesOf.get(row.id) ?? [] }
  })
}
export type ScenarioOnDraft = Awaited<ReturnType<typeof scenariosOnDraft>>[number]

/**
 * Puts approved scenarios that are on no list behind the last one of this list, in the given order.
 * @returns the ids that were put on; others had been taken, or are not approved any more
 */
export async function appendToList(tx: Tx, listId: string, ids: readonly string[], after: number): Promise<string[]> {
  const taken: string[] = []
  for (const id of new Set(ids)) {
    const free = and(eq(scenario.id, id), eq(scenario.state, 'approved'), isNull(scenario.listId))
    const [put] = await tx
      .update(scenario)
      .set({ listId, listPosition: after + taken.length + 1 })
      .where(free)
      .returning({ id: scenario.id })
    if (put) taken.push(put.id)
  }
  return taken
}

/** Takes scenarios off a list again; those that are on another one stay. Answers with how many were taken off. */
export async function takeOffList(tx: Tx, listId: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const off = await tx
    .update(scenario)
    .set({ listId: null, listPosition: null })
    .where(and(eq(scenario.listId, listId), inArray(scenario.id, [...ids])))
    .returning({ id: scenario.id })
  return off.length
}

/** Frees what stands on a draft list and is not approved (any more): cancelled there, it is on no list. */
export async function releaseUnapproved(tx: Tx, listId: string): Promise<void> {
  await tx
    .update(scenario)
    .set({ listId: null, listPosition: null })
    .where(and(eq(scenario.listId, listId), ne(scenario.state, 'approved')))
}

/** Gives the scenarios of a list their places, from 1, in this order. */
export async function placeOnList(tx: Tx, listId: string, ids: readonly string[]): Promise<void> {
  for (const [at, id] of ids.entries()) {
    await tx
      .update(scenario)
      .set({ listPosition: at + 1 })
      .where(and(eq(scenario.id, id), eq(scenario.listId, listId)))
  }
}
