import { eq } from 'drizzle-orm'
import type { FormValues } from '#app/domain/form.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { valuesOfPart, versionOfPart } from '#app/domain/scenario/part-values.ts'
import { SCENARIO_PARTS, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import type { MemberRole, OrganisationState, SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { savePart } from '#app/services/scenario/save-part.server.ts'
import { formOfScenario, scenarioAtDesk } from '#app/services/scenario/scenario-at-desk.server.ts'
import type { Db } from '#db/handle.ts'
import { membership, organisation, person, scenario, tag, tagAlias } from '#db/schema.ts'

export const NOW = new Date('2026-11-02T02:00:00Z')

/** Two agencies, a company and the people of their desks, with three tags. */
export async function agencyTown(db: Db) {
  await db.write(async (tx) => {
    await tx
      .insert(organisation)
      .values([
        organisationRow('yuhang', 'agency', 'verified'),
        organisationRow('xihu', 'agency', 'verified'),
        organisationRow('newcomer', 'agency', 'awaiting'),
        organisationRow('kite', 'company', 'verified'),
      ])
    await tx
      .insert(tag)
      .values([
        tagRow('i.low', 'industry', '低空经济'),
        tagRow('t.drone', 'technology', '无人机'),
        { ...tagRow('t.uav', 'technology', '无人飞行器'), state: 'merged', mergedIntoId: 't.drone' },
      ])
    await tx.insert(tagAlias).values([{ tagId: 'i.low', alias: '低空' }])
  })
  const at = async (organisationId: string, role: MemberRole, state: OrganisationState = 'verified') =>
    callOf(db, await settle(db, organisationId, role, state))
  return {
    owner: await at('yuhang', 'owner'),
    editor: await at('yuhang', 'editor'),
    colleague: await at('yuhang', 'editor'),
    viewer: await at('yuhang', 'viewer'),
    stranger: await at('xihu', 'owner'),
    unverified: await at('newcomer', 'owner', 'awaiting'),
  }
}

/** The same call later. */
export function later(call: SignedInCall, minutes: number): SignedInCall {
  return { ...call, now: new Date(call.now.getTime() + minutes * 60_000) }
}

export const WHOLE_FORM: FormValues = {
  title: '山塘水库无人机巡检',
  summary: '四百余座山塘靠人腿巡查。',
  requirement: '汛期每日一巡，异常两小时内上报。',
  tags: '无人机、智慧水利',
  requiredTags: '低空',
  stage: 'integration',
  district: 'linan',
  'openings[0].kind': 'airspace',
  'openings[0].note': '限高 120 米',
  modes: ['pilot'],
  budget: '300-800',
  durationMonths: '12个月',
  consortiumAllowed: 'yes',
  'targets[0].metric': '漏检率',
  'targets[0].unit': '%',
  'targets[0].target': '≤ 1',
  'targets[0].method': '第三方抽查',
  'criteria[0].name': '技术',
  'criteria[0].weight': '60',
  'criteria[1].name': '报价',
  'criteria[1].weight': '40',
  closesAt: '2026年12月31日 17:00',
  contactName: '陈一舟',
  contactPhone: '+86 138 0000 1234',
  note: '',
}

/** Saves every part of the form as its page would. */
export async function fillIn(call: SignedInCall, id: string, changed: FormValues = {}) {
  for (const part of SCENARIO_PARTS) await writePart(call, id, part, changed)
}

/** Saves one part as its page would, opened a moment before. */
export async function writePart(call: SignedInCall, id: string, part: ScenarioPart, changed: FormValues = {}) {
  const version = versionOfPart(await formAt(call, id), part)
  return savePart(call, id, { part, typed: valuesOfPart({ ...WHOLE_FORM, ...changed }, part), version })
}

/** The form as its pages would show it. */
export async function formAt({ db, viewer }: SignedInCall, id: string): Promise<FormValues> {
  return formOfScenario(await scenarioAtDesk(db.read, viewer, id))
}

/** Puts a scenario into a state, as the curator or the clock would have. */
export async function put(
  db: Db,
  id: string,
  state: ScenarioState,
  columns: Partial<typeof scenario.$inferInsert> = {},
) {
  await db.write((tx) =>
    tx
      .update(scenario)
      .set({ state, ...columns })
      .where(eq(scenario.id, id)),
  )
}

async function settle(db: Db, organisationId: string, role: MemberRole, state: OrganisationState): Promise<SignedIn> {
  const personId = `${organisationId}-${role}-${crypto.randomUUID()}`
  const email = `${personId}@demo.xinghui.example`
  await db.write(async (tx) => {
    const row = { id: personId, email, name: role, passwordHash: '', demo: true, createdAt: NOW }
    await tx.insert(person).values(row)
    await tx.insert(membership).values({ personId, organisationId, role, createdAt: NOW })
  })
  const place = { organisationId, organisationName: organisationId, kind: 'agency', role, state } as const
  return { personId, name: role, email, memberships: [place], platformRoles: [] }
}

function callOf(db: Db, viewer: SignedIn): SignedInCall {
  return { db, viewer, now: NOW }
}

function organisationRow(id: string, kind: 'agency' | 'company', state: OrganisationState) {
  const times = { createdAt: NOW, updatedAt: NOW }
  return { id, kind, name: id, state, intro: '', demo: true, version: 1, ...times }
}

function tagRow(id: string, kind: 'industry' | 'technology', name: string) {
  return { id, kind, name, state: 'active' as const, sinceVersion: 1, position: 0 }
}
