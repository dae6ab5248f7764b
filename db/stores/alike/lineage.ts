import { and, asc, desc, eq, isNotNull, or } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { organisation, scenario } from '../../schema.ts'

/** Scenarios that continue the same one, and steps back that are followed, at most. */
const MOST = 20

const FOLLOWED = {
  id: scenario.id,
  code: scenario.code,
  title: scenario.title,
  draft: scenario.draft,
  agencyId: scenario.agencyId,
  agencyName: organisation.name,
  stage: scenario.stage,
  state: scenario.state,
  openedAt: scenario.openedAt,
  continuesId: scenario.continuesId,
}

/** One scenario as far as it is followed or follows, whoever owns it, by its id or its code; null when there is none. */
export async function followedScenario(reader: Reader, named: string) {
  const [found] = await reader
    .select(FOLLOWED)
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(or(eq(scenario.id, named), eq(scenario.code, named.toUpperCase())))
    .limit(1)
  return found ?? null
}
export type FollowedScenario = NonNullable<Awaited<ReturnType<typeof followedScenario>>>

/** The published scenarios that continue one, the newest first. */
export async function publishedContinuations(reader: Reader, id: string): Promise<FollowedScenario[]> {
  return reader
    .select(FOLLOWED)
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(and(eq(scenario.continuesId, id), isNotNull(scenario.openedAt)))
    .orderBy(desc(scenario.openedAt), asc(scenario.id))
    .limit(MOST)
}

/** Ids of what a scenario continues, the nearest first. */
export async function continuedIds(reader: Reader, id: string): Promise<string[]> {
  const ids: string[] = []
  for (let at: string | null = id; at !== null && ids.length < MOST; ) {
    const [row] = await reader.select({ to: scenario.continuesId }).from(scenario).where(eq(scenario.id, at)).limit(1)
    at = row?.to ?? null
    if (at === null || ids.includes(at)) break
    ids.push(at)
  }
  return ids
}
