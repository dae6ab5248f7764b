import { dayAt, momentOf } from '#app/domain/calendar-day.ts'
import type { Reader } from '#db/handle.ts'
import { openingsAfter, sendingsAfter } from '#db/stores/chain/covered.ts'
import { chainEnd, entriesAfter, type StoredEntry } from '#db/stores/chain/entries.ts'
import { headsAfter, type StoredHead, trailBetween } from '#db/stores/chain/heads.ts'
import { examineEntries, examineHeads, examineKept, type Finding } from './examine-chain.ts'
import { examineOpenings, examineSendings } from './examine-covered.ts'
import { trailDigest } from './hashes.ts'

const AT_ONCE = 1000
const MOST_LOOKS = 20

/** What the check of the whole chain says. */
export interface ChainAudit {
  entries: number
  heads: number
  sendings: number
  openings: number
  findings: Finding[]
}

/**
 * Checks everything that the chain covers, while the site goes on writing: what came after the beginning is not taken
 * for a fault. `kept` are heads that somebody saved from the feed.
 */
export async function auditChain(
  reader: Reader,
  kept: readonly { day: string; hash: string }[] = [],
): Promise<ChainAudit> {
  const heads = await all<StoredHead>((last) => headsAfter(reader, last?.day ?? '', AT_ONCE))
  const begun = (await chainEnd(reader))?.number ?? 0
  const sendings = await all<Sending>((last) => sendingsAfter(reader, last?.id ?? '', AT_ONCE))
  const openings = await all<Opened>((last) => openingsAfter(reader, last?.id ?? '', AT_ONCE))
  const { entries, end } = await wholeChain(reader)
  const findings = [
    ...examineEntries(entries, end),
    ...examineHeads(heads, entries, await trailsOf(reader, heads)),
    ...examineKept(heads, kept),
    ...examineSendings(sendings, entries, begun),
    ...examineOpenings(openings, entries, begun),
  ]
  const counts = { entries: entries.length, heads: heads.length, sendings: sendings.length, openings: openings.length }
  return { ...counts, findings }
}

type Sending = Awaited<ReturnType<typeof sendingsAfter>>[number]
type Opened = Awaited<ReturnType<typeof openingsAfter>>[number]

/** The entries with the end that belongs to them: whoever appends meanwhile makes it be looked at again. */
async function wholeChain(reader: Reader) {
  const entries: StoredEntry[] = []
  let end = await chainEnd(reader)
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const from = entries.at(-1)?.number ?? 0
    entries.push(...(await all<StoredEntry>((last) => entriesAfter(reader, last?.number ?? from, AT_ONCE))))
    if ((entries.at(-1)?.number ?? 0) === (end?.number ?? 0)) break
    end = await chainEnd(reader)
  }
  return { entries, end }
}

async function trailsOf(reader: Reader, heads: readonly StoredHead[]): Promise<Map<string, string>> {
  const trails = new Map<string, string>()
  for (const { day, secret } of heads) {
    const rows = await trailBetween(reader, momentOf(day), momentOf(dayAt(momentOf(day), 1)))
    trails.set(day, trailDigest(secret, rows))
  }
  return trails
}

async function all<Row>(next: (last: Row | undefined) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const some = await next(rows.at(-1))
    rows.push(...some)
    if (some.length < AT_ONCE) return rows
  }
}
