import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { match, organisation, person, scenario } from '../../schema.ts'

/** A match with its scenario and the names of those who are in it; null when there is none of this id. */
export async function matchWithSides(reader: Reader, id: string) {
  const [found] = await reader
    .select({
      match,
      ownerName: person.name,
      scenario: {
        id: scenario.id,
        code: scenario.code,
        title: scenario.title,
        summary: scenario.summary,
        district: scenario.district,
        stage: scenario.stage,
        state: scenario.state,
        closesAt: scenario.closesAt,
        agencyId: scenario.agencyId,
      },
    })
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .leftJoin(person, eq(person.id, match.ownerId))
    .where(eq(match.id, id))
    .limit(1)
  if (!found) return null
  const sides = await reader
    .select({ id: organisation.id, name: organisation.name, district: organisation.district })
    .from(organisation)
    .where(inArray(organisation.id, [found.scenario.agencyId, found.match.companyId]))
    .limit(2)
  const nameOf = (wanted: string) => sides.find((side) => side.id === wanted)?.name ?? ''
  return { ...found, agencyName: nameOf(found.scenario.agencyId), companyName: nameOf(found.match.companyId) }
}
export type MatchWithSides = NonNullable<Awaited<ReturnType<typeof matchWithSides>>>
