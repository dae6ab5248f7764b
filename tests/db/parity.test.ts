import fs from 'node:fs'
import { generateDrizzleJson, generateSQLiteDrizzleJson } from 'drizzle-kit/api'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Dialect } from '#db/dialect.ts'
import { outlinesOf, schemaIn } from '#tests/support/schema-outline.ts'

const DIALECTS = ['sqlite', 'postgres'] as const satisfies Dialect[]

afterEach(() => vi.resetModules())

test('every table says the same in SQLite and in PostgreSQL', async () => {
  const sqlite = outlinesOf(await schemaIn('sqlite'), 'sqlite')
  const postgres = outlinesOf(await schemaIn('postgres'), 'postgres')
  expect(Object.keys(sqlite)).toContain('scenario')
  expect(postgres).toEqual(sqlite)
})

test('both dialects have the same migrations under the same names', () => {
  expect(migrationsOf('sqlite').length).toBeGreaterThan(0)
  expect(migrationsOf('postgres')).toEqual(migrationsOf('sqlite'))
})

describe.each(DIALECTS)('in %s', (dialect) => {
  test('the migrations lead to the schema as it is written', async () => {
    const schema = await schemaIn(dialect)
    const written = dialect === 'postgres' ? generateDrizzleJson(schema) : await generateSQLiteDrizzleJson(schema)
    expect(tablesIn(newestSnapshot(dialect)), 'npm run db:generate').toEqual(tablesIn(written))
  })

  test('every migration in the journal is there, and no other', () => {
    const files = fs.readdirSync(`db/migrations/${dialect}`).filter((name) => name.endsWith('.sql'))
    expect(files.sort()).toEqual(migrationsOf(dialect).map((name) => `${name}.sql`))
  })
})

function migrationsOf(dialect: Dialect): string[] {
  const journal = fs.readFileSync(`db/migrations/${dialect}/meta/_journal.json`, 'utf8')
  return (JSON.parse(journal) as { entries: { tag: string }[] }).entries.map((entry) => entry.tag)
}

function newestSnapshot(dialect: Dialect): object {
  const folder = `db/migrations/${dialect}/meta`
  const newest = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1)
  return JSON.parse(fs.readFileSync(`${folder}/${newest}`, 'utf8'))
}

/** A snapshot without what says nothing about tables: its own identity and the history of renames. */
function tablesIn(snapshot: object): object {
  const { id, prevId, _meta, ...tables } = JSON.parse(JSON.stringify(snapshot))
  return tables
}
