import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm'
import type { JointAgency } from '../../../app/domain/scenario/joint-agency.ts'
import type { Reader, Tx } from '../../handle.ts'
import { jointAgency, organisation, scenario } from '../../schema.ts'

/** More verified agencies than a city has: bounds what reading one form may cost. */
const AGENCIES_MAX = 3000

/** Every verified agency by its name: who may be named as a joint agency. */
export async function verifiedAgencies(reader: Reader): Promise<JointAgency[]> {
  return reader
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(and(eq(organisation.kind, 'agency'), eq(organisation.state, 'verified')))
    .orderBy(asc(organisation.createdAt), asc(organisation.id))
    .limit(AGENCIES_MAX)
}

/** The joint agencies of some scenarios, by scenario, in their order. */
export async function jointAgenciesOf(
  reader: Reader,
  scenarioIds: readonly string[],
): Promise<Map<string, JointAgency[]>> {
  const of = new Map<string, JointAgency[]>()
  if (scenarioIds.length === 0) return of
  const rows = await reader
    .select({ scenarioId: jointAgency.scenarioId, id: organisation.id, name: organisation.name })
    .from(jointAgency)
    .innerJoin(organisation, eq(organisation.id, jointAgency.agencyId))
    .where(inArray(jointAgency.scenarioId, [...scenarioIds]))
    .orderBy(asc(jointAgency.scenarioId), asc(jointAgency.position), asc(jointAgency.agencyId))
  for (const { scenarioId, ...agency } of rows) of.set(scenarioId, [...(of.get(scenarioId) ?? []), agency])
  return of
}

/** Names the joint agencies of a scenario anew. Its own agency is none of them. */
export async function replaceJointAgencies(
  tx: Tx,
  scenarioId: string,
  agencies: readonly JointAgency[],
): Promise<void> {
  await tx.delete(jointAgency).where(eq(jointAgency.scenarioId, scenarioId))
  const [own] = await tx
    .select({ agencyId: scenario.agencyId })
    .from(scenario)
    .where(eq(scenario.id, scenarioId))
    .limit(1)
  const rows = agencies
    .filter(({ id }) => id !== own?.agencyId)
    .map(({ id: agencyId }, position) => ({ scenarioId, agencyId, position }))
  if (rows.length > 0) await tx.insert(jointAgency).values(rows)
}

/** Scenarios of other agencies that an agency stands behind, newest change first. */
export async function scenariosJoinedBy(reader: Reader, agencyId: string, limit: number) {
  return reader
    .select({
      id: scenario.id,
      code: scenario.code,
      title: scenario.title,
      draft: scenario.draft,
      state: scenario.state,
      closesAt: scenario.closesAt,
      agencyName: organisation.name,
    })
    .from(jointAgency)
    .innerJoin(scenario, eq(scenario.id, jointAgency.scenarioId))
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(and(eq(jointAgency.agencyId, agencyId), ne(scenario.state, 'cancelled')))
    .orderBy(desc(scenario.updatedAt), asc(scenario.id))
    .limit(limit)
}
