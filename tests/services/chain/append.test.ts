import fs from 'node:fs'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { appendToChain } from '#app/services/chain/append-to-chain.server.ts'
import { blindedPrevious, entryHash } from '#app/services/chain/hashes.ts'
import type { Db } from '#db/handle.ts'
import { chainEntry, chainTip } from '#db/schema.ts'
import { entriesAfter } from '#db/stores/chain/entries.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { filesBelow } from '#tests/support/source.ts'

let db: Db
beforeEach(async () => {
  db = await freshDatabase()
})

const at = new Date('2026-03-03T04:00:00.123Z')
const append = (subjectId: string) =>
  db.write((tx) => appendToChain(tx, { kind: 'submit', subjectId, at, digest: 'd'.repeat(64) }))

test('many writers at once make one line without gaps, each entry bound to the one before', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, n) => append(`s${n}`)))
  const entries = await entriesAfter(db.read, 0, 100)
  expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1))
  for (const [n, entry] of entries.entries()) {
    expect(entry.hash).toBe(entryHash(entry))
    expect(entry.previous).toBe(blindedPrevious(entry.blind, entries[n - 1]?.hash ?? '0'.repeat(64)))
  }
})

test('what is told of an entry does not say whether anything came between it and another', async () => {
  const [first, second] = [await append('mine'), await append('mine again')]
  expect(Object.keys(second)).toEqual(['hash', 'previous', 'at'])
  expect(second.previous).not.toBe(first.hash)
})

test('a deed that is rolled back leaves nothing in the chain', async () => {
  const failing = db.write(async (tx) => {
    await appendToChain(tx, { kind: 'submit', subjectId: 's', at, digest: 'd' })
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await entriesAfter(db.read, 0, 10)).toEqual([])
  expect(await db.read.select().from(chainTip)).toEqual([])
})

test('the database refuses to change or remove an entry', async () => {
  await append('s')
  const change = db.write(async (tx) => {
    await tx.update(chainEntry).set({ digest: 'e' }).where(eq(chainEntry.number, 1))
  })
  await expect(change).rejects.toThrow()
  await expect(db.write(async (tx) => void (await tx.delete(chainEntry).where(sql`true`)))).rejects.toThrow()
  expect(await entriesAfter(db.read, 0, 10)).toMatchObject([{ digest: 'd'.repeat(64) }])
})

test('no code changes or removes rows of the chain', () => {
  const changing = /\.(update|delete)\(\s*(chainEntry|chainHead)\b/
  const files = [...filesBelow('app'), ...filesBelow('db')].filter((file) => /\.tsx?$/.test(file))
  expect(files.filter((file) => changing.test(fs.readFileSync(file, 'utf8')))).toEqual([])
  expect(changing.test('tx.delete(chainHead)')).toBe(true)
})
