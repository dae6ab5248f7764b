import { eq, inArray } from 'drizzle-orm'
import { SEEKING_STATES } from '../../../app/domain/match/introduction.ts'
import type { Reader } from '../../handle.ts'
import { match, scenario } from '../../schema.ts'

/** More pairs than a city's curators will ever have under way at once: bounds what one page may read. */
const MOST = 100_000

/** Every pair that was ever brought together over a need that still seeks somebody, by the id of its match. */
export async function pairsOfSeeking(reader: Reader) {
  return reader
    .select({ id: match.id, scenarioId: match.scenarioId, companyId: match.companyId, state: match.state })
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .where(inArray(scenario.state, [...SEEKING_STATES]))
    .orderBy(match.id)
    .limit(MOST)
}

/** Every company that was ever brought together with anybody, by id. */
export async function pairedCompanies(reader: Reader): Promise<Set<string>> {
  const rows = await reader
    .selectDistinct({ companyId: match.companyId })
    .from(match)
    .orderBy(match.companyId)
    .limit(MOST)
  return new Set(rows.map(({ companyId }) => companyId))
}
