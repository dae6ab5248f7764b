/** Hangzhou's clock: UTC+8 all the year, without daylight saving since 1992. */
const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

export interface ShanghaiTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
}

/** What a clock in Hangzhou shows at an instant. */
export function shanghaiTimeOf(instant: Date): ShanghaiTime {
  const local = new Date(instant.getTime() + SHANGHAI_OFFSET_MS)
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  }
}

/** The instant at which a clock in Hangzhou shows this; 24:00 is the next day's 00:00. Month from 1. */
export function instantOf(at: Partial<ShanghaiTime> & Pick<ShanghaiTime, 'year' | 'month' | 'day'>): Date {
  return new Date(Date.UTC(at.year, at.month - 1, at.day, at.hour ?? 0, at.minute ?? 0) - SHANGHAI_OFFSET_MS)
}

/** A deadline's midnight is said as 24:00 of the day that ends. */
function asDeadline(instant: Date): ShanghaiTime {
  const time = shanghaiTimeOf(instant)
  if (time.hour !== 0 || time.minute !== 0) return time
  return { ...shanghaiTimeOf(new Date(instant.getTime() - 1)), hour: 24, minute: 0 }
}

/** 2026年4月30日, or 30 April 2026. */
export function dayText(instant: Date, locale: 'zh' | 'en'): string {
  return dayOf(shanghaiTimeOf(instant), locale)
}

/** 2026年4月30日 17:00, or 30 April 2026, 17:00. */
export function minuteText(instant: Date, locale: 'zh' | 'en'): string {
  return withClock(shanghaiTimeOf(instant), locale)
}

/** 2026年4月30日 17:00:09, or 30 April 2026, 17:00:09: for receipts. */
export function secondText(instant: Date, locale: 'zh' | 'en'): string {
  return `${minuteText(instant, locale)}:${two(instant.getUTCSeconds())}`
}

/** As `minuteText`; midnight is 24:00 of the day before, as offices write deadlines. */
export function deadlineText(instant: Date, locale: 'zh' | 'en'): string {
  return withClock(asDeadline(instant), locale)
}

/** 14:03 in Hangzhou. */
export function clockText(instant: Date): string {
  return clockOf(shanghaiTimeOf(instant))
}

/** 2026-04-30 17:00 in Hangzhou: for files and machines that want Beijing time. */
export function stampText(instant: Date): string {
  const { year, month, day, hour, minute } = shanghaiTimeOf(instant)
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`
}

/** Whole days and hours that are left; zero when the time has come. */
export function timeLeft(until: Date, now: Date): { days: number; hours: number } {
  const ms = Math.max(0, until.getTime() - now.getTime())
  return { days: Math.floor(ms / DAY_MS), hours: Math.floor((ms % DAY_MS) / (60 * 60 * 1000)) }
}

/** Whole days from an instant until now; zero for an instant ahead. */
export function daysSince(since: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY_MS))
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function dayOf({ year, month, day }: ShanghaiTime, locale: 'zh' | 'en'): string {
  return locale === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`
}

function withClock(time: ShanghaiTime, locale: 'zh' | 'en'): string {
  return `${dayOf(time, locale)}${locale === 'zh' ? ' ' : ', '}${clockOf(time)}`
}

function clockOf({ hour, minute }: ShanghaiTime): string {
  return `${two(hour)}:${two(minute)}`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
