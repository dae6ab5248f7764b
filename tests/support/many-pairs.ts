import { MATCH_ORIGINS, MATCH_STATES } from '#app/domain/match/lifecycle.ts'
import type { Db } from '#db/handle.ts'
import { match, organisation, scenario, scenarioTag } from '#db/schema.ts'
import { insertAll } from '#seeds/rows.ts'
import { MARKET_DAY } from './market.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const TAGS = ['lae', 'uav', 'patrol', 'hand', 'robot']
/** Companies that each need has a pair with. */
const EACH = 10

/**
 * Adds so many pairs to a small market, ten a need, in every state and with every kind of next step, score and origin.
 * Each differs from its neighbours in every column.
 */
export async function addManyPairs(db: Db, count: number, ownerIds: readonly string[]): Promise<void> {
  const needs = Array.from({ length: Math.ceil(count / EACH) }, (_, at) => needRow(at))
  const companies = Array.from({ length: EACH }, (_, at) => companyRow(at))
  await db.write(async (tx) => {
    await insertAll(tx, organisation, companies)
    await insertAll(tx, scenario, needs)
    await insertAll(
      tx,
      scenarioTag,
      needs.map(({ id }, at) => ({
        scenarioId: id,
        tagId: TAGS[at % TAGS.length] ?? 'lae',
        required: false,
        position: 0,
      })),
    )
    await insertAll(
      tx,
      match,
      Array.from({ length: count }, (_, at) => pairRow(at, ownerIds)),
    )
  })
}

/** The id of the pair at a place, from 0. */
export function pairId(at: number): string {
  return `pair-${String(at).padStart(6, '0')}`
}

function pairRow(at: number, ownerIds: readonly string[]): typeof match.$inferInsert {
  const began = new Date(MARKET_DAY.getTime() - (60 + (at % 40)) * DAY_MS - at)
  const state = MATCH_STATES[at % MATCH_STATES.length] ?? 'introduced'
  const ended = state === 'declined' || state === 'lost'
  const due = new Date(MARKET_DAY.getTime() + ((at % 30) - 15) * DAY_MS).toISOString().slice(0, 10)
  const meets = at % 7 === 0
  return {
    id: pairId(at),
    scenarioId: `need-${Math.floor(at / EACH)}`,
    companyId: `company-${at % EACH}`,
    state,
    origin: MATCH_ORIGINS[at % MATCH_ORIGINS.length] ?? 'curator',
    ownerId: ownerIds[at % (ownerIds.length + 1)] ?? null,
    agencyAnswer: state === 'introduced' ? 'pending' : 'accepted',
    companyAnswer: state === 'declined' ? 'declined' : state === 'introduced' ? 'pending' : 'accepted',
    reason: ended ? 'timing' : null,
    reasonNote: ended ? `说明 ${at}` : '',
    note: `备注 ${at}`,
    score: at % 5 === 0 ? null : 30 + (at % 65),
    nextStep: at % 3 === 0 ? '' : `第 ${at} 次现场踏勘`,
    nextStepOn: at % 3 === 0 ? null : due,
    meetingAt: meets ? new Date(MARKET_DAY.getTime() + at) : null,
    meetingPlace: meets ? `会议室 ${at}` : '',
    meetingProposedBy: meets ? 'agency' : null,
    meetingAgencyAgrees: meets,
    remindedAt: at % 4 === 0 ? new Date(began.getTime() + DAY_MS) : null,
    version: 1 + (at % 9),
    createdAt: began,
    updatedAt: new Date(MARKET_DAY.getTime() - (at % 30) * DAY_MS - at),
  }
}

function needRow(at: number): typeof scenario.$inferInsert {
  return {
    id: `need-${at}`,
    code: `HZ-2026-01-N${at}`,
    agencyId: at % 2 === 0 ? 'agency' : 'other-agency',
    state: 'open',
    title: `第 ${at} 项巡查需求`,
    summary: '靠人走，发现得晚。',
    requirement: '自动巡航，识别并派单。',
    district: 'yuhang',
    stage: 'validation',
    openings: [],
    modes: ['pilot'],
    freeTags: [],
    targets: [],
    criteria: [],
    budgetKind: 'unstated',
    contactName: '章禾',
    contactPhone: '0571-00000000',
    note: '',
    listId: 'list',
    listPosition: at + 10,
    openedAt: MARKET_DAY,
    version: 1,
    createdAt: MARKET_DAY,
    updatedAt: MARKET_DAY,
  }
}

function companyRow(at: number): typeof organisation.$inferInsert {
  return {
    id: `company-${at}`,
    kind: 'company',
    name: `第 ${at} 家公司（演示）`,
    state: 'verified',
    district: 'yuhang',
    intro: '',
    demo: true,
    verifiedAt: MARKET_DAY,
    version: 1,
    createdAt: MARKET_DAY,
    updatedAt: MARKET_DAY,
  }
}
