import { clockText, dayText, shanghaiTimeOf } from '../time.ts'

const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const

interface Times {
  startsAt: Date
  endsAt: Date
}

/** 周五, or Fri: the day of the week in Hangzhou. */
export function weekdayText(instant: Date, locale: 'zh' | 'en'): string {
  const { year, month, day } = shanghaiTimeOf(instant)
  return WEEKDAYS[locale][new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
}

/** 2026年12月4日（周五）13:30–17:00, or Fri, 4 December 2026, 13:30–17:00. */
export function whenText({ startsAt, endsAt }: Times, locale: 'zh' | 'en'): string {
  const clocks = clocksText({ startsAt, endsAt })
  const [weekday, day] = [weekdayText(startsAt, locale), dayText(startsAt, locale)]
  return locale === 'zh' ? `${day}（${weekday}）${clocks}` : `${weekday}, ${day}, ${clocks}`
}

/** 13:30–17:00; an event that ends at midnight ends at 24:00 of its day. */
export function clocksText({ startsAt, endsAt }: Times): string {
  const sameDay = shanghaiTimeOf(endsAt).day === shanghaiTimeOf(startsAt).day
  return `${clockText(startsAt)}–${sameDay ? clockText(endsAt) : '24:00'}`
}
