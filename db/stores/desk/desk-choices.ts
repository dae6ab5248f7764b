import { and, asc, eq, exists } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { match, organisation, scenario } from '../../schema.ts'

const MOST = 300

/** The agencies that have a pair under a curator's care. */
export async function agenciesWithMatches(reader: Reader) {
  const paired = reader
    .select({ id: scenario.id })
    .from(scenario)
    .innerJoin(match, eq(match.scenarioId, scenario.id))
    .where(eq(scenario.agencyId, organisation.id))
  return reader
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(and(eq(organisation.kind, 'agency'), exists(paired)))
    .orderBy(asc(organisation.name), asc(organisation.id))
    .limit(MOST)
}
