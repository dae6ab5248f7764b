import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import type { Db, Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import {
  capability,
  capabilityTag,
  organisation,
  scenario,
  scenarioList,
  scenarioTag,
  tag,
  tagAlias,
  tagLink,
  taxonomyVersion,
} from '#db/schema.ts'

/** The day on which the small market is looked at. */
export const MARKET_DAY = new Date('2026-03-02T04:00:00.000Z')
export const IN_TEN_DAYS = new Date('2026-03-12T09:00:00.000Z')

/** A taxonomy of five tags, one agency and one published list: what scenarios and companies can hang on. */
export async function layOutMarket(db: Db): Promise<void> {
  await db.write(async (tx) => {
    await tx.insert(taxonomyVersion).values({ number: 1, note: '', createdAt: MARKET_DAY })
    await tx
      .insert(tag)
      .values([
        tagRow('lae', 'industry', '低空经济', 0),
        tagRow('robot', 'industry', '人形机器人', 1),
        tagRow('uav', 'technology', '无人机', 2),
        tagRow('patrol', 'technology', '低空巡检', 3),
        tagRow('hand', 'technology', '灵巧手', 4),
      ])
    await tx.insert(tagAlias).values({ tagId: 'uav', alias: '无人飞行器' })
    await tx.insert(tagLink).values([
      { tagId: 'uav', link: 'parent', toTagId: 'lae' },
      { tagId: 'patrol', link: 'parent', toTagId: 'uav' },
      { tagId: 'hand', link: 'parent', toTagId: 'robot' },
    ])
    await tx.insert(organisation).values(organisationRow('agency', 'agency', '余杭区城市管理局（演示）'))
    await tx.insert(scenarioList).values({
      id: 'list',
      code: 'HZ-2026-01',
      year: 2026,
      batch: 1,
      title: '2026 年第一批场景机会清单',
      intro: '演示清单。',
      state: 'published',
      frozen: [],
      publishedAt: MARKET_DAY,
      version: 1,
      createdAt: MARKET_DAY,
    })
  })
}

/** Adds a scenario; open and on the list unless told otherwise. */
export async function addScenario(
  tx: Tx,
  given: Partial<typeof scenario.$inferInsert> & { id: string; tags?: string[]; requiredTags?: string[] },
): Promise<void> {
  const { tags = [], requiredTags = [], ...columns } = given
  await tx.insert(scenario).values({
    code: `HZ-2026-01-${given.id}`.toUpperCase(),
    agencyId: 'agency',
    state: 'open' satisfies ScenarioState,
    title: '河道巡查用无人机',
    summary: '全区两百公里河道靠人走，漂浮物发现得晚。',
    requirement: '无人机自动巡航，识别漂浮物并派单。',
    district: 'yuhang',
    stage: 'validation',
    openings: [{ kind: 'airspace', note: '三条航线' }],
    modes: ['pilot'],
    freeTags: [],
    targets: [],
    criteria: [],
    budgetKind: 'unstated',
    closesAt: IN_TEN_DAYS,
    contactName: '章禾',
    contactPhone: '0571-00000000',
    note: '',
    listId: 'list',
    listPosition: 1,
    openedAt: MARKET_DAY,
    version: 1,
    createdAt: MARKET_DAY,
    updatedAt: MARKET_DAY,
    ...columns,
  })
  const all = [...new Set([...requiredTags, ...tags])]
  for (const [position, tagId] of all.entries()) {
    await tx
      .insert(scenarioTag)
      .values({ scenarioId: given.id, tagId, required: requiredTags.includes(tagId), position })
  }
}

/** Adds a verified company without capabilities. */
export async function addCompany(
  tx: Tx,
  given: Partial<typeof organisation.$inferInsert> & { id: string; name: string },
): Promise<void> {
  await tx.insert(organisation).values({ ...organisationRow(given.id, 'company', given.name), ...given })
}

/** Adds a capability; published unless told otherwise. */
export async function addCapability(
  tx: Tx,
  given: Partial<typeof capability.$inferInsert> & { companyId: string; title: string; tags?: string[] },
): Promise<string> {
  const { tags = [], ...columns } = given
  const id = given.id ?? newId()
  await tx.insert(capability).values({
    state: 'published',
    text: '自动机巢与识别算法。',
    maturity: 'smallBatch',
    cases: [],
    wishes: ['firstUse'],
    freeTags: [],
    publishedAt: MARKET_DAY,
    version: 1,
    createdAt: MARKET_DAY,
    updatedAt: MARKET_DAY,
    ...columns,
    id,
  })
  for (const [position, tagId] of tags.entries()) {
    await tx.insert(capabilityTag).values({ capabilityId: id, tagId, position })
  }
  return id
}

function tagRow(id: string, kind: 'industry' | 'technology', name: string, position: number) {
  return { id, kind, name, state: 'active' as const, sinceVersion: 1, position }
}

function organisationRow(id: string, kind: 'agency' | 'company', name: string) {
  return {
    id,
    kind,
    name,
    state: 'verified' as const,
    district: 'yuhang' as const,
    intro: '',
    demo: true,
    verifiedAt: MARKET_DAY,
    version: 1,
    createdAt: MARKET_DAY,
    updatedAt: MARKET_DAY,
  }
}
