import Database from 'better-sqlite3'
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest'
import { openForWriting } from '#db/connect.sqlite.ts'
import { connect, fileOf } from '#db/connect.ts'
import { sqlState } from '#db/errors.ts'
import { migrate } from '#db/migrate.ts'
import { throttle } from '#db/schema.ts'
import { copyTemplate } from '#tests/support/database.sqlite.ts'
import { open } from '#tests/support/ledger.ts'

let file: string
beforeEach(() => {
  const databases = inject('databases')
  if (databases.engine !== 'sqlite') throw new Error('This file is about SQLite')
  file = copyTemplate(databases.folder)
})

test('an acknowledged commit survives a power cut, and rows point to rows that are there', () => {
  const client = openForWriting(file)
  onTestFinished(() => void client.close())
  const FULL = 2
  expect(client.pragma('synchronous', { simple: true })).toBe(FULL)
  expect(client.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(client.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(client.pragma('secure_delete', { simple: true })).toBe(1)
})

test('what reads cannot write', async () => {
  const db = await connect(`file:${file}`)
  onTestFinished(() => db.close())
  const reader = db.read as unknown as { insert(table: typeof throttle): { values(row: object): Promise<unknown> } }
  const refused = await Promise.resolve(reader.insert(throttle).values({ id: 'x', points: 1 })).catch((error) => error)
  expect(sqlState(refused)).toBe('SQLITE_READONLY')
  expect(await db.read.$count(throttle)).toBe(0)
})

test('what was committed is still there after closing and opening again', async () => {
  const before = await connect(`file:${file}`)
  await before.write((tx) => open(tx, 'kept', 7))
  await before.close()
  const after = await connect(`file:${file}`)
  onTestFinished(() => after.close())
  expect(await after.read.select().from(throttle)).toEqual([{ id: 'kept', points: 7, expiresAt: null }])
})

test('closing waits for the writes that were asked for before', async () => {
  const db = await connect(`file:${file}`)
  const writing = db.write((tx) => open(tx, 'just in time', 1))
  await db.close()
  await expect(writing).resolves.toBeUndefined()
})

test('migrating a database that is up to date changes nothing', async () => {
  const schemaOf = () => {
    const client = new Database(file, { readonly: true })
    const rows = client.prepare('select sql from sqlite_schema order by name').all()
    const steps = client.prepare('select count(*) as n from __drizzle_migrations').get()
    client.close()
    return { rows, steps }
  }
  const before = schemaOf()
  await migrate(`file:${file}`)
  expect(schemaOf()).toEqual(before)
})

test('a database URL may be written with or without slashes', () => {
  expect(fileOf('file:data/city.sqlite')).toBe('data/city.sqlite')
  expect(fileOf('file:///var/lib/city.sqlite')).toBe('/var/lib/city.sqlite')
})
