import { matchingQueryOf } from '#app/domain/match/view-query.ts'
import type { MemberRole, PlatformRole, Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { matchingView } from '#app/services/match/matching-view.server.ts'
import type { Db } from '#db/handle.ts'
import { organisation } from '#db/schema.ts'
import { addMember } from '#db/stores/organisations/members.ts'
import { addCapability, addCompany, addScenario, layOutMarket, MARKET_DAY } from './market.ts'
import { callBy, somebody } from './people.ts'

export const RIVER_CODE = 'HZ-2026-01-RIVER'

/** A market with one need that fits one company, another company, another agency, and everybody who has a say. */
export async function pairTown(db: Db) {
  await layOutMarket(db)
  await db.write(async (tx) => {
    const times = { createdAt: MARKET_DAY, updatedAt: MARKET_DAY }
    const other = { id: 'other-agency', kind: 'agency' as const, name: '西湖区园林文物局（演示）' }
    await tx.insert(organisation).values({ ...other, ...times, state: 'verified', intro: '', demo: true, version: 1 })
    await addScenario(tx, { id: 'river', tags: ['patrol', 'uav'] })
    await addCompany(tx, { id: 'kite', name: '纸鸢巡检（演示）' })
    await addCapability(tx, { companyId: 'kite', title: '河道无人机巡查', tags: ['patrol', 'uav'] })
    await addCompany(tx, { id: 'hand', name: '十指科技（演示）' })
    await addCapability(tx, { companyId: 'hand', title: '灵巧手', text: '五指灵巧手。', tags: ['hand'] })
    await addCompany(tx, { id: 'new', name: '新来者（演示）', state: 'awaiting', verifiedAt: null })
    await addCapability(tx, { companyId: 'new', title: '无人机机巢', tags: ['uav'] })
  })
  const member = (id: string, organisationId: string, role: MemberRole) => join(db, id, organisationId, role)
  const roles = (id: string, role: PlatformRole) => somebody(db, id, { roles: [role] }).then(() => at(db, id))
  return {
    curator: await roles('curator', 'curator'),
    colleague: await roles('colleague', 'curator'),
    auditor: await roles('auditor', 'auditor'),
    administrator: await roles('administrator', 'administrator'),
    agency: await member('agency-editor', 'agency', 'editor'),
    agencyViewer: await member('agency-viewer', 'agency', 'viewer'),
    otherAgency: await member('other-editor', 'other-agency', 'owner'),
    company: await member('kite-editor', 'kite', 'editor'),
    otherCompany: await member('hand-owner', 'hand', 'owner'),
    unverified: await member('new-owner', 'new', 'owner'),
  }
}

/** The matching view of an address on the day of the market, in Chinese. */
export function lookAt(db: Db, search: string, viewer: Viewer = null) {
  return matchingView({ db, viewer, now: MARKET_DAY }, matchingQueryOf(new URLSearchParams(search)), 'zh')
}

/** The same call so many days later. */
export function daysLater(call: SignedInCall, days: number): SignedInCall {
  return { ...call, now: new Date(call.now.getTime() + days * 24 * 60 * 60 * 1000) }
}

async function join(db: Db, id: string, organisationId: string, role: MemberRole): Promise<SignedInCall> {
  await somebody(db, id)
  await db.write((tx) => addMember(tx, { personId: id, organisationId, role, createdAt: MARKET_DAY }))
  return at(db, id)
}

function at(db: Db, id: string): Promise<SignedInCall> {
  return callBy(db, id, MARKET_DAY)
}
