import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { dayAt, momentOf } from '#app/domain/calendar-day.ts'
import { appendToChain } from '#app/services/chain/append-to-chain.server.ts'
import { auditChain } from '#app/services/chain/audit-chain.server.ts'
import { examineEntries, examineHeads, examineKept } from '#app/services/chain/examine-chain.ts'
import { trailDigest } from '#app/services/chain/hashes.ts'
import { makeDueHeads } from '#app/services/chain/make-due-heads.server.ts'
import type { Db } from '#db/handle.ts'
import { chainEnd, entriesAfter, type StoredEntry } from '#db/stores/chain/entries.ts'
import { headsAfter, type StoredHead, trailBetween } from '#db/stores/chain/heads.ts'
import { remember } from '#db/stores/history.ts'
import { freshDatabase } from '#tests/support/database.ts'

const DAYS = ['2026-03-02', '2026-03-03', '2026-03-04']
let db: Db
let entries: StoredEntry[]
let heads: StoredHead[]
let end: { number: number; hash: string } | null
let trails: Map<string, string>

beforeAll(async () => {
  db = await freshDatabase()
  for (const day of DAYS) {
    for (const hour of ['09:00', '12:00', '15:00']) {
      const at = momentOf(day, hour)
      const digest = hour.replace(':', '').repeat(16)
      await db.write(async (tx) => {
        await appendToChain(tx, { kind: 'amend', subjectId: `a${hour}`, at, digest, detail: { reason: '延期' } })
        await remember(tx, { noun: 'amendment', subjectId: `a${hour}`, act: 'publish', personId: null, at })
      })
    }
  }
  await makeDueHeads(db, momentOf('2026-03-05', '00:30'))
  entries = await entriesAfter(db.read, 0, 100)
  heads = await headsAfter(db.read, '', 100)
  end = await chainEnd(db.read)
  trails = new Map()
  for (const { day, secret } of heads) trails.set(day, trailDigest(secret, await rowsOf(day)))
})

const rowsOf = (day: string) => trailBetween(db.read, momentOf(day), momentOf(dayAt(momentOf(day), 1)))
const examine = (some: StoredEntry[], published = heads) => [
  ...examineEntries(some, end),
  ...examineHeads(published, some, trails),
]
/** Another value of the same type. */
function other(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('0') ? `1${value.slice(1)}` : `0${value.slice(1)}`
  if (typeof value === 'number') return value + 1000
  if (value instanceof Date) return new Date(value.getTime() - 1)
  return value === null ? '0' : { reason: 'x' }
}
const changed = <Row extends object>(rows: Row[], at: number, column: string) =>
  rows.map((row, n) => (n === at ? { ...row, [column]: other(row[column as keyof Row]) } : row))

test('what nobody touched is found whole; a day that is not an hour over has no head yet', async () => {
  expect(heads.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-03'])
  expect(await auditChain(db.read)).toEqual({ entries: 9, heads: 2, sendings: 0, openings: 0, findings: [] })
  expect(await makeDueHeads(db, momentOf('2026-03-05', '00:30'))).toBe(0)
})

test('a changed byte in any column of any entry is found, with its place', () => {
  for (const column of Object.keys(entries[0] ?? {})) {
    for (const at of entries.keys()) {
      const rows = changed(entries, at, column)
      const named = examine(rows).map(({ where }) => where)
      const places = [`chain_entry ${rows[at]?.number}`, `chain_entry ${at + 2}`]
      expect(
        places.some((place) => named.includes(place)),
        `${column} of ${at + 1}`,
      ).toBe(true)
    }
  }
})

test('a changed byte in any column of any head is found, save when it was made', () => {
  for (const column of Object.keys(heads[0] ?? {}).filter((name) => name !== 'madeAt')) {
    for (const at of heads.keys()) {
      expect(examine(entries, changed(heads, at, column)), `${column} of ${at}`).not.toEqual([])
    }
  }
})

test('the audit trail of a day: a row that was changed, removed or added is found', async () => {
  const [head] = heads
  const rows = await rowsOf(head?.day ?? '')
  const of = (some: object[]) => examineHeads(heads, entries, new Map(trails).set(head?.day ?? '', digest(some)))
  const digest = (some: object[]) => trailDigest(head?.secret ?? '', some)
  expect(rows).toHaveLength(3)
  expect(of(rows)).toEqual([])
  for (const column of Object.keys(rows[0] ?? {})) expect(of(changed(rows, 1, column)), column).toHaveLength(1)
  expect(of(rows.slice(1))).toMatchObject([{ where: 'chain_head 2026-03-02' }])
  expect(of([...rows, ...rows.slice(0, 1)])).toHaveLength(1)
})

test('a back-dated entry is named so, even when it has a hash that fits', () => {
  const [last] = entries.slice(-1)
  const earlier = { ...last, at: momentOf('2026-03-03') } as StoredEntry
  expect(examineEntries([...entries.slice(0, -1), earlier], end).map(({ what }) => what)).toContainEqual(
    expect.stringContaining('back-dated'),
  )
})

test('any random removal, insertion, swap or change is found', () => {
  const place = fc.nat({ max: 8 })
  fc.assert(
    fc.property(fc.constantFrom('remove', 'insert', 'swap', 'change'), place, place, (how, a, b) => {
      fc.pre(how !== 'swap' || a !== b)
      const rows = [...entries]
      const [one, two] = [rows[a], rows[b]] as [StoredEntry, StoredEntry]
      if (how === 'remove') rows.splice(a, 1)
      if (how === 'insert') rows.splice(a, 0, { ...two })
      if (how === 'swap') {
        rows[a] = { ...two, number: one.number }
        rows[b] = { ...one, number: two.number }
      }
      if (how === 'change') rows[a] = { ...one, digest: two.hash }
      expect(examine(rows)).not.toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('heads that somebody kept from the feed show a chain that was written anew', () => {
  expect(examineKept(heads, heads)).toEqual([])
  expect(examineKept(changed(heads, 1, 'hash'), heads)).toMatchObject([{ where: 'chain_head 2026-03-03' }])
  expect(examineKept(heads.slice(1), heads)).toEqual([{ where: 'chain_head 2026-03-02', what: 'removed' }])
})
