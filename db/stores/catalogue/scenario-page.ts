import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { isPublished } from '../../../app/domain/scenario/lifecycle.ts'
import type { Reader } from '../../handle.ts'
import { interest, organisation, proposal, scenario, scenarioList, scenarioTag } from '../../schema.ts'
import { jointAgenciesOf } from '../scenarios/joint-agencies.ts'

/**
 * Everything a published scenario says, a cancelled one included, with its list and its tags in their order; null
 * when nothing of this code was ever published. The contact is part of it: who may read it is the caller's to decide.
 */
export async function publishedScenario(reader: Reader, code: string) {
  const [found] = await reader
    .select({ scenario, agencyName: organisation.name, listCode: scenarioList.code, listTitle: scenarioList.title })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .leftJoin(scenarioList, and(eq(scenarioList.id, scenario.listId), eq(scenarioList.state, 'published')))
    .where(and(eq(scenario.code, code), isNotNull(scenario.openedAt)))
    .limit(1)
  if (!found || !isPublished(found.scenario)) return null
  const tags = await reader
    .select({ tagId: scenarioTag.tagId, required: scenarioTag.required })
    .from(scenarioTag)
    .where(eq(scenarioTag.scenarioId, found.scenario.id))
    .orderBy(asc(scenarioTag.position), asc(scenarioTag.tagId))
    .limit(100)
  const jointAgencies = (await jointAgenciesOf(reader, [found.scenario.id])).get(found.scenario.id) ?? []
  const { draft: _draft, comments: _comments, fingerprint: _fingerprint, ...published } = found.scenario
  const { agencyName, listCode, listTitle } = found
  return { ...published, jointAgencies, agencyName, listCode, listTitle, tags }
}
export type StoredScenarioPage = NonNullable<Awaited<ReturnType<typeof publishedScenario>>>

/** What a company has done about a scenario so far. */
export async function standingOf(reader: Reader, scenarioId: string, companyId: string) {
  const [said] = await reader
    .select({ at: interest.createdAt, note: interest.note })
    .from(interest)
    .where(and(eq(interest.scenarioId, scenarioId), eq(interest.companyId, companyId)))
    .limit(1)
  const [written] = await reader
    .select({ id: proposal.id, state: proposal.state })
    .from(proposal)
    .where(and(eq(proposal.scenarioId, scenarioId), eq(proposal.companyId, companyId)))
    .limit(1)
  return { interest: said ?? null, proposal: written ?? null }
}
