import type { ScenarioMove, ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { atDay } from '../days.ts'
import type { Random } from '../random.ts'

/** What happened to a scenario and when. */
export interface Step {
  move: ScenarioMove
  at: Date
}

/** How a scenario got from an open one to where it stands. */
const PATHS: Partial<Record<ScenarioState, ScenarioMove[]>> = {
  closed: ['close'],
  evaluating: ['close', 'evaluate'],
  noticed: ['close', 'evaluate', 'notice'],
  matched: ['close', 'evaluate', 'notice', 'match'],
  piloting: ['close', 'evaluate', 'notice', 'match', 'pilot'],
  accepted: ['close', 'evaluate', 'notice', 'match', 'pilot', 'accept'],
  promoted: ['close', 'evaluate', 'notice', 'match', 'pilot', 'accept', 'promote'],
  failed: ['close', 'evaluate', 'notice', 'match', 'pilot', 'fail'],
  cancelled: ['cancel'],
}

/** Days between a step and the one before it. */
const PAUSE: Partial<Record<ScenarioMove, number>> = {
  evaluate: 3,
  notice: 9,
  match: 6,
  pilot: 10,
  accept: 60,
  fail: 30,
  promote: 25,
}

/** How many days ago the proposals of a scenario in this state were due: at least, at most. */
const DUE_DAYS_AGO: Partial<Record<ScenarioState, [number, number]>> = {
  closed: [1, 8],
  evaluating: [6, 24],
  noticed: [16, 34],
  cancelled: [-20, -4],
}
const DUE_DAYS_AGO_LATE: [number, number] = [135, 180]
const DUE_DAYS_AGO_EARLY: Partial<Record<ScenarioState, [number, number]>> = { matched: [40, 62], piloting: [56, 78] }
const CANCELLED_AFTER_DAYS = 6

/** The day, counted from today, on which proposals are due; `soonest` keeps some deadlines of every list near. */
export function dueDay(state: ScenarioState, batch: number, at: number, random: Random): number {
  if (state === 'open') return batch === 2 ? 1 + ((at * 5) % 25) : 2 + ((at * 7) % 59)
  const range = DUE_DAYS_AGO[state] ?? (batch === 1 ? DUE_DAYS_AGO_LATE : (DUE_DAYS_AGO_EARLY[state] ?? [60, 60]))
  return -random.between(range[0], range[1])
}

/** The steps of a published scenario after its opening, each before today. */
export function stepsAfterOpening(
  state: ScenarioState,
  day: { opened: number; due: number; hour: number },
  now: Date,
  random: Random,
): Step[] {
  let at = state === 'cancelled' ? day.opened + CANCELLED_AFTER_DAYS : day.due
  return (PATHS[state] ?? []).map((move) => {
    if (move === 'close') return { move, at: atDay(now, day.due, day.hour) }
    at += PAUSE[move] ?? 0
    return { move, at: atDay(now, at, random.between(9, 16), random.between(0, 59)) }
  })
}

/** The steps that brought a scenario to its list or to where it waits. `until` is the day of the last of them. */
export function stepsBeforeOpening(state: ScenarioState, until: number, now: Date, random: Random): Step[] {
  const on = (move: ScenarioMove, day: number) => {
    return { move, at: atDay(now, day, random.between(9, 16), random.between(0, 59)) }
  }
  if (state === 'draft') return []
  if (state === 'inReview') return [on('submit', until)]
  if (state === 'returned') return [on('submit', until - 4), on('return', until)]
  const twice = random.chance(0.2) ? [on('submit', until - 12), on('return', until - 10)] : []
  return [...twice, on('submit', until - 6), on('approve', until)]
}
