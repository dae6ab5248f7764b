import { fold } from './clean.ts'
import { type Outcome, read, refuse } from './outcome.ts'
import { wallOfSerial } from './serial.ts'
import { instantInShanghai, isDay } from './shanghai.ts'

/** A day of the calendar in Hangzhou, and the time of day when one was written. */
export interface Wall {
  year: number
  month: number
  day: number
  /** null: no time was written. */
  time: { hour: number; minute: number } | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const YEAR_FIRST = /^(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*[日号]?/u
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/u
const MONTH_NAMED = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/iu
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/iu
const INCOMPLETE =
  /^(?:\d{4}\s*(?:年|[-/.])\s*\d{1,2}\s*月?|\d{4}\s*年?|\d{1,2}\s*月\s*(?:\d{1,2}\s*[日号]?)?)[前底初中]?$/u
const WEEKDAY = /\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?\s*/gu
const TIME =
  /^[T\s]*(上午|下午|晚上|中午|凌晨|早上)?\s*(\d{1,2})(?:\s*[:时点]\s*(\d{1,2})?)?(?::\d{1,2}(?:\.\d+)?)?\s*分?\s*(am|pm|整)?$/iu

/**
 * Reads a day with or without a time: 2027年4月15日, 2027/4/30, 2027.5.20, 2027-05-10 17:00, 20270415, 15 Apr 2027.
 * A number is a spreadsheet's date number (days since 1900), or eight digits of a date.
 */
export function wallFrom(value: string | number): Outcome<Wall> {
  if (typeof value === 'number') return ofNumber(value)
  const text = fold(value)
    .replace(WEEKDAY, ' ')
    .replace(/\s*(?:之前|以前|前|止|截止|为止)$/u, '')
    .trim()
  const found = dayAtStart(text)
  if (!found) return refuse(INCOMPLETE.test(text) ? 'dateIncomplete' : 'dateUnreadable', { value: text })
  const { year, month, day } = found
  if (year < 1900 || year > 2199 || !isDay(year, month, day)) return refuse('dateImpossible', { value: text })
  const rest = text.slice(found.length).trim()
  if (rest === '') return read({ year, month, day, time: null })
  return ofTime({ year, month, day, time: null }, rest, text)
}

/**
 * The instant a period ends: the time written, or the end of the day when none was (截止当日24时: the next day 00:00).
 */
export function closingFrom(value: string | number): Outcome<Date> {
  const wall = wallFrom(value)
  if (!wall.ok) return wall
  const { year, month, day, time } = wall.value
  return read(instantInShanghai(year, month, day, time ? time.hour : 24, time ? time.minute : 0))
}

function dayAtStart(text: string): { year: number; month: number; day: number; length: number } | null {
  const numbers = YEAR_FIRST.exec(text) ?? COMPACT.exec(text)
  if (numbers) {
    return { year: Number(numbers[1]), month: Number(numbers[2]), day: Number(numbers[3]), length: numbers[0].length }
  }
  const named = MONTH_NAMED.exec(text)
  if (named)
    return { year: Number(named[3]), month: monthNamed(named[1]), day: Number(named[2]), length: named[0].length }
  const dayFirst = DAY_NAMED.exec(text)
  if (!dayFirst) return null
  return {
    year: Number(dayFirst[3]),
    month: monthNamed(dayFirst[2]),
    day: Number(dayFirst[1]),
    length: dayFirst[0].length,
  }
}

const monthNamed = (name = '') => MONTHS.indexOf(name.toLowerCase()) + 1

function ofTime(wall: Wall, rest: string, whole: string): Outcome<Wall> {
  const found = TIME.exec(rest)
  if (!found) return refuse('dateUnreadable', { value: whole })
  const late = found[1] === '下午' || found[1] === '晚上' || found[4]?.toLowerCase() === 'pm'
  const written = Number(found[2])
  const hour = late && written < 12 ? written + 12 : written
  const minute = Number(found[3] ?? 0)
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return refuse('timeImpossible', { value: whole })
  return read({ ...wall, time: { hour, minute } })
}

function ofNumber(value: number): Outcome<Wall> {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 21_991_231) return wallFrom(String(value))
  const wall = value >= 20_000 && value < 110_000 ? wallOfSerial(value) : null
  return wall ? wallFrom(wall) : refuse('dateUnreadable', { value })
}
