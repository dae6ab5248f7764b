import { dayAt } from '../calendar-day.ts'
import type { Answer, MatchOrigin, MatchState } from '../match/lifecycle.ts'
import { FITTING_SCORE } from '../match/score.ts'
import type { Due, ScoreBand } from './desk-query.ts'

/** A pair as the match desk shows it, in a row or on a card. */
export interface DeskRow {
  id: string
  version: number
  state: MatchState
  origin: MatchOrigin
  agencyAnswer: Answer
  companyAnswer: Answer
  /** The score on the day it began. */
  score: number | null
  nextStep: string
  /** A day such as 2026-12-04. */
  nextStepOn: string | null
  /** Whole days since its last step. */
  silentDays: number
  stalled: boolean
  scenarioCode: string | null
  scenarioTitle: string
  agencyName: string
  companyName: string
  ownerName: string | null
}

/** A column of the board: how many pairs it has, and the first of them. */
export interface DeskColumn {
  state: MatchState
  total: number
  rows: DeskRow[]
}

const HIGH_SCORE = 70
const WEEK_DAYS = 7

/** A span of values, `from` included and `below` not; null is open. */
export interface Span<Value> {
  from: Value | null
  below: Value | null
}

/** The scores of a band; null for pairs without one. */
export const SCORES_IN: Record<ScoreBand, Span<number> | null> = {
  high: { from: HIGH_SCORE, below: null },
  middle: { from: FITTING_SCORE, below: HIGH_SCORE },
  low: { from: 0, below: FITTING_SCORE },
  unscored: null,
}

/** The days on which a next step is due in this way; null for pairs without a day. */
export function daysDue(due: Due, now: Date): Span<string> | null {
  const [today, afterWeek] = [dayAt(now), dayAt(now, WEEK_DAYS)]
  if (due === 'unset') return null
  if (due === 'overdue') return { from: null, below: today }
  return due === 'week' ? { from: today, below: afterWeek } : { from: afterWeek, below: null }
}
