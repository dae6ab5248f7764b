import { and, asc, eq, gt, inArray, isNull, lte } from 'drizzle-orm'
import type { FollowedNoun } from '../../../app/domain/following/following.ts'
import type { Reader } from '../../handle.ts'
import { following, forecast, membership, person, proposal, scenario } from '../../schema.ts'

/** More people are not told of one thing. */
const MOST = 5000

/** Those of an organisation who write for it, their accounts open. */
export async function writersOf(reader: Reader, organisationIds: readonly string[]): Promise<string[]> {
  if (organisationIds.length === 0) return []
  const rows = await reader
    .selectDistinct({ id: person.id })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(
      and(
        inArray(membership.organisationId, [...organisationIds]),
        inArray(membership.role, ['owner', 'editor']),
        isNull(person.disabledAt),
      ),
    )
    .orderBy(asc(person.id))
    .limit(MOST)
  return rows.map(({ id }) => id)
}

/** Those who follow a record, their accounts open. */
export async function watchersOf(reader: Reader, noun: FollowedNoun, subjectIds: readonly string[]): Promise<string[]> {
  if (subjectIds.length === 0) return []
  const rows = await reader
    .selectDistinct({ id: person.id })
    .from(following)
    .innerJoin(person, eq(person.id, following.personId))
    .where(and(eq(following.noun, noun), inArray(following.subjectId, [...subjectIds]), isNull(person.disabledAt)))
    .orderBy(asc(person.id))
    .limit(MOST)
  return rows.map(({ id }) => id)
}

/** The companies that are writing a proposal for a scenario or have handed one in. */
export async function biddersOf(reader: Reader, scenarioId: string): Promise<string[]> {
  const rows = await reader
    .select({ id: proposal.companyId })
    .from(proposal)
    .where(and(eq(proposal.scenarioId, scenarioId), inArray(proposal.state, ['draft', 'submitted'])))
    .orderBy(asc(proposal.companyId))
    .limit(MOST)
  return rows.map(({ id }) => id)
}

/** The forecasts that a scenario was begun from. */
export async function forecastsOf(reader: Reader, scenarioId: string): Promise<string[]> {
  const rows = await reader
    .select({ id: forecast.id })
    .from(forecast)
    .where(eq(forecast.scenarioId, scenarioId))
    .orderBy(asc(forecast.id))
    .limit(20)
  return rows.map(({ id }) => id)
}

/** Drafts of proposals whose scenario closes within a span, the first to close on top; after one of them, the next. */
export async function draftsToClose(
  reader: Reader,
  { now, until }: { now: Date; until: Date },
  { limit, offset }: { limit: number; offset: number },
) {
  return reader
    .select({
      id: proposal.id,
      companyId: proposal.companyId,
      scenarioId: scenario.id,
      title: scenario.title,
      closesAt: scenario.closesAt,
    })
    .from(scenario)
    .innerJoin(proposal, eq(proposal.scenarioId, scenario.id))
    .where(
      and(
        eq(scenario.state, 'open'),
        gt(scenario.closesAt, now),
        lte(scenario.closesAt, until),
        eq(proposal.state, 'draft'),
      ),
    )
    .orderBy(asc(scenario.closesAt), asc(proposal.id))
    .limit(limit)
    .offset(offset)
}
