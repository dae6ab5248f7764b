import type { SignedInCall } from '#app/services/call.ts'
import { beginProposal } from '#app/services/proposal/begin-proposal.server.ts'
import { saveProposal } from '#app/services/proposal/save-proposal.server.ts'
import { submitProposal } from '#app/services/proposal/submit-proposal.server.ts'
import type { Db } from '#db/handle.ts'
import { addMember } from '#db/stores/organisations/members.ts'
import { storedProposal } from '#db/stores/proposals/own-proposals.ts'
import { openBy, unlocked } from './keys.ts'
import { addCompany, addScenario, IN_TEN_DAYS, layOutMarket, MARKET_DAY } from './market.ts'
import { callBy, somebody } from './people.ts'

/** One open scenario `s1` of one agency, two verified companies and one that waits, and everybody who may look on. */
export async function biddingTown(db: Db) {
  await layOutMarket(db)
  await db.write(async (tx) => {
    await addScenario(tx, { id: 's1', code: 'HZ-2026-01-001', tags: ['uav'] })
    await addCompany(tx, { id: 'kite', name: '纸鸢科技（演示）' })
    await addCompany(tx, { id: 'heron', name: '白鹭智能（演示）' })
    await addCompany(tx, { id: 'newcomer', name: '新来者（演示）', state: 'awaiting', verifiedAt: null })
  })
  const member = async (organisationId: string, role: 'owner' | 'editor' | 'viewer') => {
    const personId = await somebody(db, `${organisationId}-${role}`)
    await db.write((tx) => addMember(tx, { personId, organisationId, role, createdAt: MARKET_DAY }))
    return unlocked(await callBy(db, personId, MARKET_DAY))
  }
  const platform = async (role: 'curator' | 'administrator' | 'auditor') =>
    unlocked(await callBy(db, await somebody(db, role, { roles: [role] }), MARKET_DAY))
  return {
    kite: await member('kite', 'editor'),
    kiteOwner: await member('kite', 'owner'),
    kiteViewer: await member('kite', 'viewer'),
    heron: await member('heron', 'owner'),
    newcomer: await member('newcomer', 'owner'),
    agency: await member('agency', 'editor'),
    agencyViewer: await member('agency', 'viewer'),
    curator: await platform('curator'),
    administrator: await platform('administrator'),
    auditor: await platform('auditor'),
  }
}
export type BiddingTown = Awaited<ReturnType<typeof biddingTown>>

/** The deadline of `s1`. */
export const DEADLINE = IN_TEN_DAYS

/** The same call so many milliseconds after the deadline of `s1`; before it when negative. */
export function fromDeadline(call: SignedInCall, ms: number): SignedInCall {
  return { ...call, now: new Date(DEADLINE.getTime() + ms) }
}

/** The agency and the curator open what was handed in for `s1`, some milliseconds after its deadline. */
export function openTown({ agency, curator }: BiddingTown, ms = 0): Promise<void> {
  return openBy([fromDeadline(agency, ms), fromDeadline(curator, ms)], 's1')
}

/** A whole form of a proposal, with words that stand nowhere else. */
export const WHOLE_PROPOSAL = {
  approach: '用机巢自动巡航，哨兵词甲一二三。',
  plan: '两个月试点，四个月推广。',
  team: '五名飞手常驻余杭。',
  references: '',
  price: '80',
  contactName: '苏禾',
  contactPhone: '138 0000 1234',
}

/** Begins, writes and sends the proposal of a company for `s1` as its pages would; gives its id and receipt. */
export async function sendWhole(call: SignedInCall, companyId: string, changed: Partial<typeof WHOLE_PROPOSAL> = {}) {
  const id = await beginProposal(call, companyId, 's1')
  const version = (await storedProposal(call.db.read, id))?.version ?? 0
  const saved = await saveProposal(call, id, { typed: { ...WHOLE_PROPOSAL, ...changed }, version })
  const sent = await submitProposal(call, id, { key: `${id}-${saved.version}`, version: saved.version })
  if (!sent.ok) throw new Error(JSON.stringify(sent.errors))
  return { id, receipt: sent.receipt }
}
