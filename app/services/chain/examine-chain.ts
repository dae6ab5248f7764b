import { dayAt, momentOf } from '#app/domain/calendar-day.ts'
import { NOTHING_BEFORE } from '#app/domain/chain/entry.ts'
import type { StoredEntry } from '#db/stores/chain/entries.ts'
import type { StoredHead } from '#db/stores/chain/heads.ts'
import { blindedPrevious, entryHash, headHash } from './hashes.ts'
import { rootOf } from './tree.ts'

/** One thing that is not as it was written. */
export interface Finding {
  /** Which row: `chain_entry 12`, `chain_head 2026-03-03`, `submission R-…`. */
  where: string
  what: string
}

/** How much older than the entry before it an entry may be: deeds that ran side by side. */
const SIDE_BY_SIDE_MS = 10 * 60 * 1000

/** Walks the chain in the order of its numbers: what was changed, removed, inserted, swapped or back-dated in it. */
export function examineEntries(entries: readonly StoredEntry[], end: { number: number; hash: string } | null) {
  const findings: Finding[] = []
  let before = { number: 0, hash: NOTHING_BEFORE, day: '', newestAt: 0 }
  for (const entry of entries) {
    const where = `chain_entry ${entry.number}`
    const say = (what: string) => findings.push({ where, what })
    if (entry.number !== before.number + 1) say(`removed before it: number ${before.number + 1} is missing`)
    if (entryHash(entry) !== entry.hash) say('changed: its fields do not give its hash')
    if (blindedPrevious(entry.blind, before.hash) !== entry.previous) {
      say('changed, removed, inserted or swapped: it does not follow the entry before it')
    }
    if (entry.at.getTime() < before.newestAt - SIDE_BY_SIDE_MS) say('back-dated: older than the entry before it')
    if (entry.day < before.day || entry.day < dayAt(entry.at)) say('changed: its day does not fit')
    const newestAt = Math.max(before.newestAt, entry.at.getTime())
    before = { number: entry.number, hash: entry.hash, day: entry.day, newestAt }
  }
  if ((end?.number ?? 0) !== before.number || (end?.hash ?? NOTHING_BEFORE) !== before.hash) {
    findings.push({ where: 'chain_tip', what: 'changed, or entries were removed from or added to the end' })
  }
  return findings
}

/** Walks the heads: each follows the one before, a day after it, and covers exactly the entries of its day. */
export function examineHeads(
  heads: readonly StoredHead[],
  entries: readonly StoredEntry[],
  trails: ReadonlyMap<string, string>,
): Finding[] {
  const findings: Finding[] = []
  const byDay = new Map<string, StoredEntry[]>()
  for (const entry of entries) byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), entry])
  let before: StoredHead | undefined
  for (const head of heads) {
    const say = (what: string) => findings.push({ where: `chain_head ${head.day}`, what })
    if (headHash(head) !== head.hash) say('changed: its fields do not give its hash')
    if (head.previous !== (before?.hash ?? NOTHING_BEFORE)) say('does not follow the head before it')
    if (before && dayAt(momentOf(before.day), 1) !== head.day) say('a head is missing before it')
    if (head.madeAt < momentOf(head.day)) say('back-dated: made before its day')
    if (rootOf(head.secret, byDay.get(head.day) ?? []) !== head.root) {
      say('the entries of the day were changed, removed or added to')
    }
    if (trails.get(head.day) !== head.trail) say('rows of the audit trail of the day were changed, removed or added')
    before = head
  }
  return findings
}

/** Lays the heads beside those that somebody kept from the feed. */
export function examineKept(heads: readonly StoredHead[], kept: readonly { day: string; hash: string }[]): Finding[] {
  const byDay = new Map(heads.map(({ day, hash }) => [day, hash]))
  return kept.flatMap(({ day, hash }) => {
    const now = byDay.get(day)
    if (now === hash) return []
    return [{ where: `chain_head ${day}`, what: now ? `changed: it was published as ${hash}` : 'removed' }]
  })
}
