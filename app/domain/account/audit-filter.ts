import { instantOf, shanghaiTimeOf } from '../time.ts'

/** The records that leave a trail, in the order of the filter. */
export const AUDIT_NOUNS = [
  'person',
  'organisation',
  'taxonomy',
  'scenario',
  'amendment',
  'outage',
  'forecast',
  'scenarioList',
  'capability',
  'capabilityList',
  'claim',
  'proposal',
  'interest',
  'match',
  'event',
  'question',
  'sheetImport',
  'index',
  'setting',
  'site',
] as const
export type AuditNoun = (typeof AUDIT_NOUNS)[number]

/** What a record of the trail is called; `key` is what its address is made of, null when it has none to be read at. */
export interface AuditSubject {
  name: string
  key: string | null
}

/** One deed of the trail with the name of who did it; without a person it was the clock. */
export interface AuditRow {
  id: string
  at: Date
  noun: AuditNoun
  subjectId: string
  act: string
  fromState: string | null
  toState: string | null
  reason: string
  detail: Record<string, unknown> | null
  personId: string | null
  personName: string | null
  personEmail: string | null
}

const DAY_MS = 24 * 60 * 60 * 1000

/** From when until when (exclusive) a day such as 2026-03-02 lasts in Hangzhou; null for what is no day. */
export function dayBounds(day: string): { from: Date; until: Date } | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (!year || !month || !date) return null
  const from = instantOf({ year: Number(year), month: Number(month), day: Number(date) })
  const clock = shanghaiTimeOf(from)
  const onThatDay = clock.month === Number(month) && clock.day === Number(date)
  return onThatDay ? { from, until: new Date(from.getTime() + DAY_MS) } : null
}
