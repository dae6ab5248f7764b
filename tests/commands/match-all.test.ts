import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readOptions } from '#app/commands/match-all/options.ts'
import { snapshotFileOf } from '#app/services/matching-index/snapshot-location.ts'

test('ranking everything asks for little, and says what it does not take', () => {
  expect(readOptions([])).toEqual({ out: undefined, format: 'trec', top: 20 })
  expect(readOptions(['--out', 'a.jsonl', '--format', 'jsonl', '--top', '5'])).toMatchObject({ out: 'a.jsonl', top: 5 })
  for (const [args, option] of [
    [['--top', '0'], '--top'],
    [['--top', 'many'], '--top'],
    [['--format', 'xml'], '--format'],
    [['--nonsense'], 'usage'],
    [['stray'], 'usage'],
  ] as const) {
    expect(() => readOptions([...args])).toThrow(option)
  }
})

test('the snapshot lies beside the database, where the operator says, or nowhere', () => {
  expect(snapshotFileOf({})).toBe(resolve('data/xinghui.sqlite.index'))
  expect(snapshotFileOf({ DATABASE_URL: 'file:/srv/city.sqlite' })).toBe('/srv/city.sqlite.index')
  expect(snapshotFileOf({ DATABASE_URL: 'postgres://h/city' })).toBe(resolve('data/matching.index'))
  expect(snapshotFileOf({ DATABASE_URL: 'file:/srv/city.sqlite', INDEX_SNAPSHOT: '/var/city' })).toBe('/var/city')
  expect(snapshotFileOf({ INDEX_SNAPSHOT: 'none' })).toBeNull()
})
