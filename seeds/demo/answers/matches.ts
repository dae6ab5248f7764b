import type { Answer, MatchOrigin, MatchState } from '#app/domain/match/lifecycle.ts'
import type { interest, match } from '#db/schema.ts'
import { atDay } from '../days.ts'
import { demoId } from '../demo-id.ts'
import { ownerOf } from '../people/rows.ts'
import type { Random } from '../random.ts'
import { FOUND } from '../scenarios/plan.ts'
import { plansOf } from './next-steps.ts'
import type { Pairing } from './pairings.ts'
import { INTEREST_NOTES, MATCH_NOTES, NO_BECAUSE } from './reasons.ts'

type MatchRow = typeof match.$inferInsert

export const CURATORS = ['shen.zhiyao', 'jiang.muyun'] as const
const DAY_MS = 24 * 60 * 60 * 1000

/** The pairs under a curator's care, not yet scored. */
export function matchRows(pairings: readonly Pairing[], now: Date, random: Random): MatchRow[] {
  return pairings.flatMap((pairing, at) => (pairing.match ? matchRow(pairing, pairing.match, at, now, random) : []))
}

function matchRow(pairing: Pairing, state: MatchState, at: number, now: Date, random: Random): MatchRow {
  const { scenario, companyKey, proposal, interested } = pairing
  const key = `${scenario.source.key}/${companyKey}`
  const viaProposal = proposal === 'selected'
  const others = ['curator', 'curator', 'agency', 'company'] as const
  const origin: MatchOrigin = viaProposal ? 'proposal' : interested ? 'company' : random.pick(others)
  const [reason, reasonNote] = NO_BECAUSE[at % NO_BECAUSE.length] ?? ['other', '']
  const ended = state === 'declined' || state === 'lost'
  const { createdAt, updatedAt } = timesOf(pairing, now, random)
  return {
    id: demoId('match', key),
    scenarioId: demoId('scenario', scenario.source.key),
    companyId: demoId('organisation', companyKey),
    state,
    origin,
    ownerId: demoId('person', CURATORS[at % 2] ?? CURATORS[0]),
    proposalId: viaProposal ? demoId('proposal', key) : null,
    ...answers(state, at),
    reason: ended ? (state === 'lost' ? 'terms' : reason) : null,
    reasonNote: ended ? (state === 'lost' ? '谈了两轮，双方对费用分担没有谈拢。' : reasonNote) : '',
    note: random.pick(MATCH_NOTES),
    ...plansOf(state, at, now),
    score: null,
    version: state === 'introduced' ? 1 : 3,
    createdAt,
    updatedAt,
  }
}

/** Who has answered an introduction; three ways of waiting take turns. */
function answers(state: MatchState, at: number): { agencyAnswer: Answer; companyAnswer: Answer } {
  const waiting = [
    { agencyAnswer: 'pending', companyAnswer: 'pending' },
    { agencyAnswer: 'accepted', companyAnswer: 'pending' },
    { agencyAnswer: 'pending', companyAnswer: 'accepted' },
  ] as const
  if (state === 'introduced') return waiting[at % waiting.length] ?? waiting[0]
  if (state === 'declined') {
    return at % 2
      ? { agencyAnswer: 'declined', companyAnswer: 'pending' }
      : { agencyAnswer: 'accepted', companyAnswer: 'declined' }
  }
  return { agencyAnswer: 'accepted', companyAnswer: 'accepted' }
}

function timesOf({ scenario, proposal }: Pairing, now: Date, random: Random): { createdAt: Date; updatedAt: Date } {
  if (!FOUND.includes(scenario.state)) {
    const day = -random.between(2, 9)
    const updatedAt = atDay(now, Math.min(-1, day + random.between(1, 4)), random.between(9, 17), random.between(0, 59))
    return { createdAt: atDay(now, day, 9, random.between(0, 59)), updatedAt }
  }
  const found = scenario.steps.find(({ move }) => move === 'match')?.at ?? now
  const last = scenario.steps.findLast(({ move }) => move === 'pilot' || move === 'fail')?.at ?? found
  const createdAt = proposal === 'selected' ? found : new Date(found.getTime() - random.between(6, 14) * DAY_MS)
  return { createdAt, updatedAt: last }
}

/** Light words of companies that want to talk, given while the scenario was open. */
export function interestRows(
  pairings: readonly Pairing[],
  now: Date,
  random: Random,
): (typeof interest.$inferInsert)[] {
  return pairings.flatMap(({ scenario, companyKey, interested }) => {
    if (!interested || !scenario.openedAt) return []
    const from = scenario.openedAt.getTime()
    const until = Math.min(now.getTime(), scenario.closesAt.getTime())
    return {
      id: demoId('interest', `${scenario.source.key}/${companyKey}`),
      scenarioId: demoId('scenario', scenario.source.key),
      companyId: demoId('organisation', companyKey),
      personId: demoId('person', ownerOf(companyKey)),
      note: random.pick(INTEREST_NOTES),
      createdAt: new Date(from + Math.floor((until - from) * (0.1 + random.fraction() * 0.8))),
    }
  })
}
