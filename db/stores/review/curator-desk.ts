import { and, asc, eq, gt, inArray, lt, lte } from 'drizzle-orm'
import { ACTIVE_MATCH_STATES } from '../../../app/domain/match/stalled.ts'
import type { Reader } from '../../handle.ts'
import { match, organisation, person, scenario } from '../../schema.ts'

/** Pairs under way that have had no step since an instant, the longest silence first. */
export async function stalledMatches(reader: Reader, before: Date, limit: number) {
  return reader
    .select({
      id: match.id,
      state: match.state,
      updatedAt: match.updatedAt,
      scenarioTitle: scenario.title,
      companyName: organisation.name,
      ownerName: person.name,
    })
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .innerJoin(organisation, eq(organisation.id, match.companyId))
    .leftJoin(person, eq(person.id, match.ownerId))
    .where(isStalled(before))
    .orderBy(asc(match.updatedAt), asc(match.id))
    .limit(limit)
}

/** How many pairs under way have had no step since an instant. */
export function countStalledMatches(reader: Reader, before: Date): Promise<number> {
  return reader.$count(match, isStalled(before))
}

/** Open scenarios that close within a span of time, the next one first. */
export async function closingBetween(reader: Reader, { after, until }: Span, limit: number) {
  return reader
    .select({
      id: scenario.id,
      code: scenario.code,
      title: scenario.title,
      agencyName: organisation.name,
      closesAt: scenario.closesAt,
    })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(closesWithin({ after, until }))
    .orderBy(asc(scenario.closesAt), asc(scenario.id))
    .limit(limit)
}

/** How many open scenarios close within a span of time. */
export function countClosingBetween(reader: Reader, span: Span): Promise<number> {
  return reader.$count(scenario, closesWithin(span))
}

interface Span {
  after: Date
  until: Date
}

function isStalled(before: Date) {
  return and(inArray(match.state, [...ACTIVE_MATCH_STATES]), lt(match.updatedAt, before))
}

function closesWithin({ after, until }: Span) {
  return and(eq(scenario.state, 'open'), gt(scenario.closesAt, after), lte(scenario.closesAt, until))
}
