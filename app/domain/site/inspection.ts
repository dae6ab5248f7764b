import { type ColumnFacts, type ColumnKey, type ColumnKind, SITE_COLUMNS } from './columns.ts'
import type { IdentityKey } from './identity.ts'

/**
 * The values that decide in the inspection of government sites (国办秘函〔2019〕19号, 单项否决), computed from the site's own
 * records, and three whose faults cost points there.
 */
export const INDICATORS = ['home', 'columns', 'empty', 'answers', 'links', 'identity', 'reachable'] as const
export type Indicator = (typeof INDICATORS)[number]

/** From how many on an inspection fails at once; an indicator that is not here only costs points. */
export const FAILS_FROM = { home: 1, columns: 5, empty: 5, answers: 1 } as const satisfies Partial<
  Record<Indicator, number>
>

/** How long a column may rest, in whole months and days. */
export const MAY_REST = {
  news: { months: 0, days: 14 },
  notice: { months: 6, days: 0 },
} as const satisfies Record<ColumnKind, { months: number; days: number }>

/** A question of the public must not wait longer than this for its answer. */
export const ANSWER_MONTHS = 3

export interface SiteFacts {
  columns: Readonly<Record<ColumnKey, ColumnFacts>>
  /** When each question that still waits was asked. */
  waitingSince: readonly Date[]
  /** How many links lead nowhere; null when nobody has looked yet. */
  brokenLinks: number | null
  missingIdentity: readonly IdentityKey[]
}

/** `unknown` is what the site cannot know of itself, or has not looked at yet. */
export type Standing = 'passes' | 'attention' | 'fails' | 'unknown'

export interface Finding {
  indicator: Indicator
  standing: Standing
  /** How many faults; null when it is not known. */
  faults: number | null
  columns: ColumnKey[]
}

/** Computes every indicator at an instant. Pure. */
export function inspect(facts: SiteFacts, now: Date): Finding[] {
  const keys = Object.keys(SITE_COLUMNS) as ColumnKey[]
  const stale = keys.filter((key) => facts.columns[key].count > 0 && restsTooLong(key, facts.columns[key], now))
  const empty = keys.filter((key) => facts.columns[key].count === 0)
  const fresh = keys.some((key) => isAfter(facts.columns[key].updatedAt, earlier(now, MAY_REST.news)))
  const late = facts.waitingSince.filter((at) => at < earlier(now, { months: ANSWER_MONTHS, days: 0 }))
  return [
    finding('home', fresh ? 0 : 1),
    finding('columns', stale.length, stale),
    finding('empty', empty.length, empty),
    finding('answers', late.length),
    finding('links', facts.brokenLinks),
    finding('identity', facts.missingIdentity.length),
    finding('reachable', null),
  ]
}

/** How many indicators ask for something to be mended. */
export function toMend(findings: readonly Finding[]): number {
  return findings.filter(({ standing }) => standing === 'attention' || standing === 'fails').length
}

function finding(indicator: Indicator, faults: number | null, columns: ColumnKey[] = []): Finding {
  return { indicator, faults, columns, standing: standingOf(indicator, faults) }
}

function standingOf(indicator: Indicator, faults: number | null): Standing {
  if (faults === null) return 'unknown'
  if (faults === 0) return 'passes'
  const failsFrom = (FAILS_FROM as Partial<Record<Indicator, number>>)[indicator] ?? Number.POSITIVE_INFINITY
  return faults >= failsFrom ? 'fails' : 'attention'
}

function restsTooLong(key: ColumnKey, { updatedAt }: ColumnFacts, now: Date): boolean {
  return !isAfter(updatedAt, earlier(now, MAY_REST[SITE_COLUMNS[key].kind]))
}

function isAfter(instant: Date | null, limit: Date): boolean {
  return instant !== null && instant >= limit
}

/** An instant so many months and days before; the last day of a shorter month stands for a day that it lacks. */
function earlier(now: Date, { months, days }: { months: number; days: number }): Date {
  const then = new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
  const day = then.getUTCDate()
  then.setUTCDate(1)
  then.setUTCMonth(then.getUTCMonth() - months)
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(day, last))
  return then
}
