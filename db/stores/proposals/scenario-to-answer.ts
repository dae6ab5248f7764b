import { and, eq, isNotNull, or } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { organisation, scenario } from '../../schema.ts'

/** A scenario that was published, by code or id, as far as answering it needs; null when there is none. */
export async function scenarioToAnswer(reader: Reader, codeOrId: string) {
  const [found] = await reader
    .select({
      id: scenario.id,
      code: scenario.code,
      title: scenario.title,
      agencyId: scenario.agencyId,
      agencyName: organisation.name,
      state: scenario.state,
      closesAt: scenario.closesAt,
      version: scenario.version,
    })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(and(or(eq(scenario.code, codeOrId), eq(scenario.id, codeOrId)), isNotNull(scenario.openedAt)))
    .limit(1)
  return found ?? null
}
export type ScenarioToAnswer = NonNullable<Awaited<ReturnType<typeof scenarioToAnswer>>>
