import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { openForWriting } from '#db/connect.sqlite.ts'
import { groupCommit } from '#db/group-commit.ts'
import { copyTemplate } from '#tests/support/database.sqlite.ts'

let client: Database.Database
let other: Database.Database
let writes: ReturnType<typeof groupCommit>
beforeEach(() => {
  const databases = inject('databases')
  if (databases.engine !== 'sqlite') throw new Error('This file is about SQLite')
  const file = copyTemplate(databases.folder)
  client = openForWriting(file)
  other = new Database(file, { readonly: true })
  client.exec('create table note (name text primary key, words text not null)')
  writes = groupCommit(client)
})
afterEach(() => {
  vi.restoreAllMocks()
  other.close()
  client.close()
})

const note = (name: string, words = '') =>
  writes.write(async () => {
    client.prepare('insert into note values (?, ?)').run(name, words)
    return name
  })
const names = () => other.prepare('select name from note order by name').pluck().all()

test('writes of one turn are committed together, those of another turn apart', async () => {
  const exec = vi.spyOn(client, 'exec')
  const commits = () => exec.mock.calls.filter(([sql]) => sql === 'commit').length
  await Promise.all(Array.from({ length: 30 }, (_, i) => note(`${i}`)))
  expect(commits()).toBe(1)
  await note('later')
  expect(commits()).toBe(2)
  expect(names()).toHaveLength(31)
})

test('nobody hears of success before it is committed', async () => {
  const seen: unknown[] = []
  const hears = (writing: Promise<string>) => writing.then((name) => seen.push([name, names().includes(name)]))
  await Promise.all([hears(note('a')), hears(note('b')), hears(note('c'))])
  expect(seen).toEqual([
    ['a', true],
    ['b', true],
    ['c', true],
  ])
})

test('many writes are committed in several groups, between which the event loop turns', async () => {
  let turns = 0
  const turning = setInterval(() => turns++, 0)
  await Promise.all(Array.from({ length: 1000 }, (_, i) => note(`${i}`, 'x'.repeat(500))))
  clearInterval(turning)
  expect(turns).toBeGreaterThan(2)
  expect(names()).toHaveLength(1000)
})

test('a write that throws leaves the others of its group', async () => {
  const ends = await Promise.allSettled([note('a'), note('a', 'taken'), note('b')])
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(names()).toEqual(['a', 'b'])
})

test('on a full disk only those fail that do not fit, and what was said to be kept is kept', async () => {
  const pages = client.pragma('page_count', { simple: true }) as number
  client.pragma(`max_page_count = ${pages + 20}`)
  const large = 'x'.repeat(1_000_000)
  const ends = await Promise.allSettled([note('a'), note('large', large), note('b'), note('larger', large), note('c')])
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'])
  expect(ends[1]).toMatchObject({ reason: { code: 'SQLITE_FULL' } })
  expect(names()).toEqual(['a', 'b', 'c'])
})

test('when the commit itself fails, each write is tried again alone', async () => {
  const exec = vi.spyOn(client, 'exec')
  const run = exec.getMockImplementation() ?? Database.prototype.exec
  let failures = 2
  exec.mockImplementation(function (this: Database.Database, sql) {
    if (sql === 'commit' && failures-- > 0) throw new Error('the disk says no')
    return run.call(client, sql)
  })
  const ends = await Promise.allSettled([note('a'), note('b')])
  expect(ends).toEqual([
    { status: 'rejected', reason: new Error('the disk says no') },
    { status: 'fulfilled', value: 'b' },
  ])
  expect(names()).toEqual(['b'])
})

test('settled waits for every write that was asked for', async () => {
  const writing = note('a')
  await writes.settled()
  expect(names()).toEqual(['a'])
  await writing
})
