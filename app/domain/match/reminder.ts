import type { Answer, MatchState } from './lifecycle.ts'
import { awaitsYesOf, type Meeting, type Party } from './meeting.ts'
import { isActive } from './stalled.ts'

/** What somebody may have to do about a pair: answer it, agree to a time, do the step that is due. */
export const DUTIES = ['answer', 'time', 'step'] as const
export type Duty = (typeof DUTIES)[number]

/** A pair as far as duties go. */
export interface PairOnDesk extends Meeting {
  state: MatchState
  agencyAnswer: Answer
  companyAnswer: Answer
  nextStepOn: string | null
}

/** The pair's line on somebody's desk. */
export interface DueRow {
  id: string
  scenarioTitle: string
  /** The other side's name; both names for a curator. */
  otherName: string
  duties: Duty[]
  meetingAt: Date | null
  nextStep: string
  nextStepOn: string | null
  remindedAt: Date | null
}

/**
 * What a party has to do about a pair, most pressing first. A time that has passed waits for nobody's yes. Curators
 * see to it that both sides answer.
 * @param today the day in Hangzhou: 2026-12-04
 */
export function dutiesOf(pair: PairOnDesk, party: Party, now: Date, today: string): Duty[] {
  if (!isActive(pair.state)) return []
  const answers = { agency: [pair.agencyAnswer], company: [pair.companyAnswer] }
  const awaited = party === 'curator' ? [...answers.agency, ...answers.company] : answers[party]
  const due: Record<Duty, boolean> = {
    answer: pair.state === 'introduced' && awaited.includes('pending'),
    time: party !== 'curator' && awaitsYesOf(pair, party) && pair.meetingAt !== null && pair.meetingAt > now,
    step: pair.nextStepOn !== null && pair.nextStepOn <= today,
  }
  return DUTIES.filter((duty) => due[duty])
}
