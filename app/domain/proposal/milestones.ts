import { z } from 'zod'
import { fold } from '../loose/clean.ts'
import { wallFrom } from '../loose/day.ts'
import { givenLine, line, REMARK_MAX } from '../scenario/parts/fields.ts'

/** One step of the plan: what is there, by when, and what shows it. */
export interface Milestone {
  what: string
  /** `2027-03-31`, or counted from the beginning of the work: `day 10`, `week 4`, `month 3`. */
  due: string
  evidence: string
}

/** What a due time may be counted in. */
export const DUE_UNITS = ['day', 'week', 'month'] as const
export type DueUnit = (typeof DUE_UNITS)[number]

/** Highest count of each, about three years. */
const COUNT_MAX: Record<DueUnit, number> = { day: 1100, week: 160, month: 36 }
const UNITS: Record<string, DueUnit> = { 天: 'day', 日: 'day', 周: 'week', 星期: 'week', 月: 'month', 个月: 'month' }
const TYPED_UNITS: Record<DueUnit, string> = { day: '天', week: '周', month: '个月' }
const COUNTED = /^第?\s*(\d{1,4})\s*(天|日|周|星期|个月|月|days?|weeks?|months?)\s*(?:内|末|底)?$/iu
const NAMED = /^(day|week|month)\s*(\d{1,4})$/iu

/** Reads 第 4 周, 10天, week 4, 2027-03-31 or 2027年3月31日; null when it is none of them. */
export function dueFrom(text: string): string | null {
  const folded = fold(text).trim()
  const named = NAMED.exec(folded)
  const counted = COUNTED.exec(folded)
  if (named) return countedDue(unitOf(named[1] ?? ''), Number(named[2]))
  if (counted) return countedDue(unitOf(counted[2] ?? ''), Number(counted[1]))
  const wall = wallFrom(folded)
  if (!wall.ok) return null
  const { year, month, day } = wall.value
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** A due time that is counted: its unit and number; null for a day of the calendar, and for what was only typed. */
export function countOfDue(due: string): { unit: DueUnit; n: number } | null {
  const [, unit, n] = /^(day|week|month) (\d+)$/.exec(due) ?? []
  return unit ? { unit: unitOf(unit), n: Number(n) } : null
}

/** A due time as its field shows it: reading it gives the same again. */
export function typedDue(due: string): string {
  const counted = countOfDue(due)
  return counted ? `第 ${counted.n} ${TYPED_UNITS[counted.unit]}` : due
}

/** 里程碑: the rows of the plan. A row needs what is there and by when. */
export const milestonesInput = z.array(
  z.object({
    what: givenLine(REMARK_MAX),
    due: z.string().transform((text, context): string => {
      const due = text.trim() === '' ? null : dueFrom(text)
      if (due !== null) return due
      context.addIssue({ code: 'custom', message: text.trim() === '' ? 'required' : 'dueUnread' })
      return z.NEVER
    }),
    evidence: line(REMARK_MAX),
  }),
)

function countedDue(unit: DueUnit, n: number): string | null {
  return n > 0 && n <= COUNT_MAX[unit] ? `${unit} ${n}` : null
}

function unitOf(word: string): DueUnit {
  return UNITS[word] ?? DUE_UNITS.find((unit) => word.toLowerCase().startsWith(unit)) ?? 'day'
}
