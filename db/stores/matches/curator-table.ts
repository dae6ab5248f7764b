import { and, asc, count, eq, exists, inArray, lt, type SQL } from 'drizzle-orm'
import type { MatchState } from '../../../app/domain/match/lifecycle.ts'
import { ACTIVE_MATCH_STATES } from '../../../app/domain/match/stalled.ts'
import type { Reader } from '../../handle.ts'
import { match, organisation, person, scenario, scenarioTag } from '../../schema.ts'

/** Which matches the curator's table shows; null leaves a choice open. */
export interface MatchFilter {
  states: readonly MatchState[] | null
  ownerId: string | null
  /** Only pairs under way whose last step was before this instant. */
  stalledBefore: Date | null
  /** Only pairs whose scenario carries one of these tags. */
  tagIds: readonly string[] | null
}

/** A page of matches, those without a step for longest first. */
export async function matchTable(reader: Reader, filter: MatchFilter, page: { limit: number; offset: number }) {
  const rows = await reader
    .select({
      id: match.id,
      state: match.state,
      origin: match.origin,
      agencyAnswer: match.agencyAnswer,
      companyAnswer: match.companyAnswer,
      score: match.score,
      updatedAt: match.updatedAt,
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
    .orderBy(asc(match.updatedAt), asc(match.id))
    .limit(page.limit)
    .offset(page.offset)
  const names = await namesOf(
    reader,
    rows.map(({ agencyId }) => agencyId),
  )
  return rows.map(({ agencyId, ...row }) => ({ ...row, agencyName: names.get(agencyId) ?? '' }))
}

/** How many matches a filter shows. */
export async function matchTotal(reader: Reader, filter: MatchFilter): Promise<number> {
  const [counted] = await reader.select({ total: count() }).from(match).where(chosen(reader, filter))
  return Number(counted?.total ?? 0)
}

/** The curators who own a match, by name. */
export async function matchOwners(reader: Reader, limit = 100) {
  return reader
    .selectDistinct({ id: person.id, name: person.name })
    .from(match)
    .innerJoin(person, eq(person.id, match.ownerId))
    .orderBy(asc(person.name), asc(person.id))
    .limit(limit)
}

function chosen(reader: Reader, { states, ownerId, stalledBefore, tagIds }: MatchFilter): SQL | undefined {
  const underWay = stalledBefore && [...ACTIVE_MATCH_STATES].filter((state) => !states || states.includes(state))
  const tagged = tagIds
    ? reader
        .select({ scenarioId: scenarioTag.scenarioId })
        .from(scenarioTag)
        .where(and(eq(scenarioTag.scenarioId, match.scenarioId), inArray(scenarioTag.tagId, [...tagIds])))
    : null
  return and(
    (underWay ?? states) ? inArray(match.state, [...(underWay ?? states ?? [])]) : undefined,
    ownerId ? eq(match.ownerId, ownerId) : undefined,
    stalledBefore ? lt(match.updatedAt, stalledBefore) : undefined,
    tagged ? exists(tagged) : undefined,
  )
}

async function namesOf(reader: Reader, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(inArray(organisation.id, [...new Set(ids)]))
    .limit(ids.length)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
