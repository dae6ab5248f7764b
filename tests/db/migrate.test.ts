import { getTableName, is, Table } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import * as schema from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'

const tables = Object.values(schema).filter((value) => is(value, Table)) as PgTable[]

test('a migrated database has every table with every column, and no rows', async () => {
  const db = await freshDatabase()
  const rows: Record<string, unknown[]> = {}
  for (const table of tables) rows[getTableName(table)] = await db.read.select().from(table).limit(1)
  expect(rows).toEqual(Object.fromEntries(tables.map((table) => [getTableName(table), []])))
})

test('two databases of one test do not see each other', async () => {
  const [one, other] = [await freshDatabase(), await freshDatabase()]
  await one.write(async (tx) => {
    await tx.insert(schema.throttle).values({ id: 'sign-in', points: 1 })
  })
  expect(await one.read.$count(schema.throttle)).toBe(1)
  expect(await other.read.$count(schema.throttle)).toBe(0)
})
