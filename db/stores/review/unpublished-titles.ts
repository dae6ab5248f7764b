import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { ScenarioState } from '../../../app/domain/scenario/lifecycle.ts'
import type { Reader } from '../../handle.ts'
import { organisation, scenario } from '../../schema.ts'

/** States in which a scenario is with the curators and not yet public. */
const WITH_CURATORS: ScenarioState[] = ['inReview', 'returned', 'approved']
const MOST = 1000

/** The titles of what is not published yet, the newest change first, for finding the same need handed in twice. */
export async function unpublishedTitles(reader: Reader) {
  return reader
    .select({ id: scenario.id, title: scenario.title, state: scenario.state, agencyName: organisation.name })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(inArray(scenario.state, WITH_CURATORS))
    .orderBy(desc(scenario.updatedAt), asc(scenario.id))
    .limit(MOST)
}
