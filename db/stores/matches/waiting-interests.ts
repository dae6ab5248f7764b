import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { SEEKING_STATES } from '../../../app/domain/match/introduction.ts'
import type { Reader } from '../../handle.ts'
import { interest, match, organisation, scenario } from '../../schema.ts'

/** Interest in scenarios that still seek somebody, where nobody has introduced the two yet: newest first. */
export async function interestsToIntroduce(reader: Reader, limit: number) {
  return reader
    .select({
      id: interest.id,
      note: interest.note,
      createdAt: interest.createdAt,
      scenarioCode: scenario.code,
      scenarioTitle: scenario.title,
      companyId: interest.companyId,
      companyName: organisation.name,
    })
    .from(interest)
    .innerJoin(scenario, eq(scenario.id, interest.scenarioId))
    .innerJoin(organisation, eq(organisation.id, interest.companyId))
    .leftJoin(match, and(eq(match.scenarioId, interest.scenarioId), eq(match.companyId, interest.companyId)))
    .where(and(isNull(match.id), inArray(scenario.state, [...SEEKING_STATES])))
    .orderBy(desc(interest.createdAt), desc(interest.id))
    .limit(limit)
}
