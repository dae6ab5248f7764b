import { and, asc, eq, gt, inArray, isNotNull } from 'drizzle-orm'
import { PUBLIC_SCENARIO_STATES } from '../../../app/domain/scenario/lifecycle.ts'
import type { Reader } from '../../handle.ts'
import { organisation, scenario, scenarioTag } from '../../schema.ts'
import { jointAgenciesOf } from '../scenarios/joint-agencies.ts'

const PAGE = 500

/** Published scenarios of all lists, in pages, by id after `after`. Shorter than a page means the last one. */
export async function publishedScenariosAfter(reader: Reader, after: string) {
  return withTags(reader, await select(reader, gt(scenario.id, after)))
}
export const PUBLISHED_SCENARIOS_PAGE = PAGE

/** Those of these scenarios that are published; at most 500 ids at a time. */
export async function publishedScenariosAmong(reader: Reader, ids: string[]) {
  return withTags(reader, await select(reader, inArray(scenario.id, ids.slice(0, PAGE))))
}

export type PublishedScenario = Awaited<ReturnType<typeof publishedScenariosAmong>>[number]

async function select(reader: Reader, which: ReturnType<typeof eq>) {
  return reader
    .select({
      id: scenario.id,
      code: scenario.code,
      title: scenario.title,
      agencyId: scenario.agencyId,
      agencyName: organisation.name,
      district: scenario.district,
      stage: scenario.stage,
      freeTags: scenario.freeTags,
      summary: scenario.summary,
      requirement: scenario.requirement,
      openings: scenario.openings,
      eligibility: scenario.eligibility,
      bidderQuestions: scenario.bidderQuestions,
      modes: scenario.modes,
      budgetKind: scenario.budgetKind,
      budgetMinYuan: scenario.budgetMinYuan,
      budgetMaxYuan: scenario.budgetMaxYuan,
      durationMonths: scenario.durationMonths,
      consortiumAllowed: scenario.consortiumAllowed,
      contactName: scenario.contactName,
      contactPhone: scenario.contactPhone,
      contactVisibility: scenario.contactVisibility,
      state: scenario.state,
      openedAt: scenario.openedAt,
      closesAt: scenario.closesAt,
      listId: scenario.listId,
    })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(
      and(
        which,
        isNotNull(scenario.openedAt),
        isNotNull(scenario.code),
        inArray(scenario.state, [...PUBLIC_SCENARIO_STATES]),
      ),
    )
    .orderBy(asc(scenario.id))
    .limit(PAGE)
}

async function withTags(reader: Reader, rows: Awaited<ReturnType<typeof select>>) {
  const tags = rows.length
    ? await reader
        .select({ scenarioId: scenarioTag.scenarioId, tagId: scenarioTag.tagId, required: scenarioTag.required })
        .from(scenarioTag)
        .where(
          inArray(
            scenarioTag.scenarioId,
            rows.map(({ id }) => id),
          ),
        )
        .orderBy(asc(scenarioTag.scenarioId), asc(scenarioTag.position), asc(scenarioTag.tagId))
    : []
  const of = new Map<string, typeof tags>()
  for (const tag of tags) of.set(tag.scenarioId, [...(of.get(tag.scenarioId) ?? []), tag])
  const joint = await jointAgenciesOf(
    reader,
    rows.map(({ id }) => id),
  )
  return rows.map(({ contactName, contactPhone, contactVisibility, ...row }) => ({
    ...row,
    // What not everybody may read does not leave the database for what everybody reads.
    contact: contactVisibility === 'public' ? { name: contactName, phone: contactPhone } : null,
    jointAgencies: (joint.get(row.id) ?? []).map(({ name }) => name),
    tags: of.get(row.id) ?? [],
  }))
}
