import { instantOf } from '../time.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** From when until when (exclusive) a day such as 2026-03-02 lasts in Hangzhou; null for what is no day. */
export function dayBounds(day: string): { from: Date; until: Date } | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (!year || !month || !date) return null
  const from = instantOf({ year: Number(year), month: Number(month), day: Number(date) })
  const same = new Date(`${day}T00:00:00+08:00`).getTime() === from.getTime()
  return same ? { from, until: new Date(from.getTime() + DAY_MS) } : null
}
