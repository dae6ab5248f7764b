import { and, asc, desc, eq, or, sql } from 'drizzle-orm'
import type { Side } from '../../../app/domain/match/lifecycle.ts'
import type { Reader } from '../../handle.ts'
import { match, organisation, scenario } from '../../schema.ts'

/** Introductions that an agency or a company has not answered yet, newest first, each with its page's id. */
export async function matchesWaitingFor(reader: Reader, organisationId: string, limit = 20) {
  const asAgency = and(eq(scenario.agencyId, organisationId), eq(match.agencyAnswer, 'pending'))
  const asCompany = and(eq(match.companyId, organisationId), eq(match.companyAnswer, 'pending'))
  return reader
    .select({
      id: match.id,
      /** The side whose answer is awaited. */
      side: sql<Side>`case when ${match.companyId} = ${organisationId} then 'company' else 'agency' end`,
      scenarioCode: scenario.code,
      scenarioTitle: scenario.title,
      companyName: organisation.name,
      score: match.score,
      origin: match.origin,
      createdAt: match.createdAt,
      meetingAt: match.meetingAt,
      remindedAt: match.remindedAt,
    })
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .innerJoin(organisation, eq(organisation.id, match.companyId))
    .where(and(eq(match.state, 'introduced'), or(asAgency, asCompany)))
    .orderBy(desc(match.createdAt), asc(match.id))
    .limit(limit)
}
