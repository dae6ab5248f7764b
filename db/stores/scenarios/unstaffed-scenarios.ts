import { and, asc, eq, inArray, notExists, type SQL } from 'drizzle-orm'
import { AMENDABLE_STATES } from '../../../app/domain/amendment/lifecycle.ts'
import type { Reader } from '../../handle.ts'
import { membership, organisation, scenario } from '../../schema.ts'
import { storedScenariosWhere } from './stored-scenarios.ts'

const WRITING = ['owner', 'editor'] as const

/** Drafts of verified agencies in which nobody could submit them, oldest first: lists brought them. */
export function unstaffedScenarios(reader: Reader, { limit, offset }: { limit: number; offset: number }) {
  return storedScenariosWhere(reader, waiting(reader), {
    by: [asc(scenario.createdAt), asc(scenario.id)],
    limit,
    offset,
  })
}

/** How many drafts wait for somebody to hand them in for their agency. */
export async function countUnstaffedScenarios(reader: Reader): Promise<number> {
  return reader.$count(scenario, waiting(reader))
}

/** Published scenarios of agencies in which nobody could amend them, the next to close on top. */
export async function unstaffedPublished(reader: Reader, limit: number) {
  return reader
    .select({
      ...{ id: scenario.id, code: scenario.code, title: scenario.title, closesAt: scenario.closesAt },
      ...{ agencyName: organisation.name },
    })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(and(inArray(scenario.state, [...AMENDABLE_STATES]), withoutWriters(reader)))
    .orderBy(asc(scenario.closesAt), asc(scenario.id))
    .limit(limit)
}

/** Whether nobody in an agency could submit its scenarios. */
export async function isUnstaffed(reader: Reader, agencyId: string): Promise<boolean> {
  const writers = and(eq(membership.organisationId, agencyId), inArray(membership.role, [...WRITING]))
  return (await reader.$count(membership, writers)) === 0
}

function waiting(reader: Reader): SQL | undefined {
  const verified = reader.select({ id: organisation.id }).from(organisation).where(eq(organisation.state, 'verified'))
  return and(
    inArray(scenario.state, ['draft', 'returned']),
    inArray(scenario.agencyId, verified),
    withoutWriters(reader),
  )
}

function withoutWriters(reader: Reader): SQL {
  const ofAgency = eq(membership.organisationId, scenario.agencyId)
  const writers = reader
    .select({ personId: membership.personId })
    .from(membership)
    .where(and(ofAgency, inArray(membership.role, [...WRITING])))
  return notExists(writers)
}
