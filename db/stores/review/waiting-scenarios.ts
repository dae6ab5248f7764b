import { and, asc, count, eq, exists, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { organisation, scenario, scenarioTag } from '../../schema.ts'

/** Scenarios that wait for a curator: for a review, or approved and on no list yet. */
export type Waiting = 'review' | 'list'

/** What narrows a queue; `tagIds` are alternatives, null means any. */
export interface QueueFilter {
  waiting: Waiting
  agencyId: string | null
  tagIds: readonly string[] | null
}

/** More tags on the scenarios of a queue than there will ever be: bounds what one page may read. */
const QUEUE_TAGS_MAX = 20_000

/** A page of a queue, whoever waits longest first. */
export async function waitingScenarios(
  reader: Reader,
  filter: QueueFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  return reader
    .select({
      id: scenario.id,
      title: scenario.title,
      agencyName: organisation.name,
      district: scenario.district,
      stage: scenario.stage,
      submittedAt: scenario.submittedAt,
      approvedAt: scenario.approvedAt,
      closesAt: scenario.closesAt,
      createdById: scenario.createdById,
      version: scenario.version,
    })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(meets(reader, filter))
    .orderBy(asc(sinceColumn(filter.waiting)), asc(scenario.createdAt), asc(scenario.id))
    .limit(limit)
    .offset(offset)
}
export type WaitingScenario = Awaited<ReturnType<typeof waitingScenarios>>[number]

/** How many scenarios a queue holds. */
export function countWaiting(reader: Reader, filter: QueueFilter): Promise<number> {
  return reader.$count(scenario, meets(reader, filter))
}

/** The agencies that have something in a queue, with how much, the most first. */
export async function agenciesWaiting(reader: Reader, waiting: Waiting) {
  const found = await reader
    .select({ id: organisation.id, name: organisation.name, count: count() })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(waitsFor(waiting))
    .groupBy(organisation.id, organisation.name)
    .orderBy(asc(organisation.id))
    .limit(500)
  return found.map((row) => ({ ...row, count: Number(row.count) })).sort((a, b) => b.count - a.count)
}

/** Every tag of every scenario in a queue. */
export async function tagsWaiting(reader: Reader, waiting: Waiting) {
  return reader
    .select({ scenarioId: scenarioTag.scenarioId, tagId: scenarioTag.tagId })
    .from(scenarioTag)
    .innerJoin(scenario, eq(scenario.id, scenarioTag.scenarioId))
    .where(waitsFor(waiting))
    .orderBy(asc(scenarioTag.scenarioId), asc(scenarioTag.tagId))
    .limit(QUEUE_TAGS_MAX)
}

function waitsFor(waiting: Waiting): SQL | undefined {
  if (waiting === 'review') return eq(scenario.state, 'inReview')
  return and(eq(scenario.state, 'approved'), isNull(scenario.listId))
}

function meets(reader: Reader, { waiting, agencyId, tagIds }: QueueFilter): SQL | undefined {
  return and(
    waitsFor(waiting),
    agencyId === null ? undefined : eq(scenario.agencyId, agencyId),
    tagIds === null ? undefined : tagged(reader, tagIds),
  )
}

function tagged(reader: Reader, tagIds: readonly string[]): SQL {
  const ofScenario = eq(scenarioTag.scenarioId, scenario.id)
  return exists(
    reader
      .select({ tagId: scenarioTag.tagId })
      .from(scenarioTag)
      .where(and(ofScenario, inArray(scenarioTag.tagId, [...tagIds]))),
  )
}

function sinceColumn(waiting: Waiting) {
  return waiting === 'review' ? scenario.submittedAt : scenario.approvedAt
}
