import { shanghaiTimeOf } from '../time.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WRITTEN = /^(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*月?$/u

/** Reads a month such as `2026-12`, 2026年12月 or 2026/12, as `2026-12`; null when it is none. */
export function monthFrom(text: string): string | null {
  const [, year, month] = WRITTEN.exec(text.normalize('NFKC').trim()) ?? []
  const number = Number(month)
  return year !== undefined && number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null
}

/** The month in Hangzhou at an instant. */
export function monthAt(now: Date): string {
  const { year, month } = shanghaiTimeOf(now)
  return `${year}-${String(month).padStart(2, '0')}`
}

/** 2026年12月, or December 2026. */
export function monthWords(month: string, locale: 'zh' | 'en'): string {
  const [year = '', number = ''] = month.split('-')
  return locale === 'zh' ? `${year}年${Number(number)}月` : `${MONTHS[Number(number) - 1]} ${year}`
}
