import { dayAt } from '#app/domain/calendar-day.ts'
import type { MatchState } from '#app/domain/match/lifecycle.ts'
import { NO_MEETING } from '#app/domain/match/meeting.ts'
import type { match } from '#db/schema.ts'
import { atDay } from '../days.ts'

type Planned = Partial<typeof match.$inferInsert>

/** What pairs do next, by turns: so many days from now, some of them late. */
const STEPS = {
  talking: [
    { step: '双方到现场踏勘，确认供电与网络条件', days: 4 },
    { step: '企业补充报价与分阶段计划', days: 9 },
    { step: '单位答复数据脱敏后能否提供样本', days: -1 },
  ],
  agreed: [
    { step: '签订试点协议', days: 6 },
    { step: '确定试点路段和首批设备数量', days: 0 },
  ],
} as const

/** A pair's next step, and for some of those that wait for an answer a time that one side has named. */
export function plansOf(state: MatchState, at: number, now: Date): Planned {
  if (state === 'introduced') return meetingOf(at, now)
  if (state !== 'talking' && state !== 'agreed') return {}
  const plan = STEPS[state][at % STEPS[state].length]
  return plan ? { nextStep: plan.step, nextStepOn: dayAt(now, plan.days) } : {}
}

/** Of three ways of waiting (`answers`) the second is a side that has said yes: the agency, with a time of its own. */
function meetingOf(at: number, now: Date): Planned {
  if (at % 3 !== 1) return {}
  const meetingPlace = '区行政中心 3 号楼 402 会议室'
  return {
    ...NO_MEETING,
    ...{ meetingAt: atDay(now, 5, 14, 30), meetingPlace, meetingProposedBy: 'agency', meetingAgencyAgrees: true },
  }
}
