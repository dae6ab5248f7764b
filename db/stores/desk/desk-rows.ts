import { asc, count, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { DeskSort } from '../../../app/domain/desk/desk-query.ts'
import type { MatchState } from '../../../app/domain/match/lifecycle.ts'
import type { Reader } from '../../handle.ts'
import { match, organisation, person, scenario } from '../../schema.ts'
import { chosen, type DeskFilter } from './desk-filter.ts'

interface Part {
  sort: DeskSort
  limit: number
  offset?: number
}

/** A part of the pairs that a filter finds, in an order. */
export async function deskRows(reader: Reader, filter: DeskFilter, { sort, limit, offset = 0 }: Part) {
  return reader
    .select({
      id: match.id,
      version: match.version,
      state: match.state,
      origin: match.origin,
      agencyAnswer: match.agencyAnswer,
      companyAnswer: match.companyAnswer,
      score: match.score,
      nextStep: match.nextStep,
      nextStepOn: match.nextStepOn,
      updatedAt: match.updatedAt,
      scenarioCode: scenario.code,
      scenarioTitle: scenario.title,
      agencyId: scenario.agencyId,
      companyName: organisation.name,
      ownerName: person.name,
    })
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .innerJoin(organisation, eq(organisation.id, match.companyId))
    .leftJoin(person, eq(person.id, match.ownerId))
    .where(chosen(reader, filter))
    .orderBy(...ORDERS[sort](), asc(match.id))
    .limit(limit)
    .offset(offset)
}
export type StoredDeskRow = Awaited<ReturnType<typeof deskRows>>[number]

/** How many pairs a filter finds in each state; a state without any is left out. */
export async function deskCounts(reader: Reader, filter: DeskFilter): Promise<Map<MatchState, number>> {
  const rows = await reader
    .select({ state: match.state, total: count() })
    .from(match)
    .where(chosen(reader, filter))
    .groupBy(match.state)
  return new Map(rows.map(({ state, total }) => [state, Number(total)]))
}

/** The ids of the pairs that a filter finds, in an order, at most so many. */
export async function deskIds(reader: Reader, filter: DeskFilter, { sort, limit }: Part): Promise<string[]> {
  const rows = await reader
    .select({ id: match.id })
    .from(match)
    .where(chosen(reader, filter))
    .orderBy(...ORDERS[sort](), asc(match.id))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** The names of both sides of some matches. */
export async function chosenPairs(reader: Reader, ids: readonly string[]) {
  return reader
    .select({ id: match.id, scenarioTitle: scenario.title, companyName: organisation.name })
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .innerJoin(organisation, eq(organisation.id, match.companyId))
    .where(inArray(match.id, [...ids]))
    .orderBy(asc(match.updatedAt), asc(match.id))
    .limit(ids.length)
}

const ORDERS: Record<DeskSort, () => SQL[]> = {
  silent: () => [asc(match.updatedAt)],
  newest: () => [desc(match.createdAt)],
  // Without a day or a score last, in both dialects.
  due: () => [asc(sql`case when ${isNull(match.nextStepOn)} then 1 else 0 end`), asc(match.nextStepOn)],
  score: () => [desc(sql`coalesce(${match.score}, -1)`)],
}
