import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSnapshot, writeSnapshot } from '#app/services/matching-index/snapshot-file.server.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xinghui-snapshot-'))
  file = path.join(folder, 'below', 'site.sqlite.index')
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const part = (byte: number, length: number) => new Uint8Array(length).fill(byte)

test('what was written is read, and nothing else is left in the folder', async () => {
  expect(await readSnapshot(file)).toBeNull()
  const parts = [part(1, 16), part(2, 80_000)]
  expect(await writeSnapshot(file, parts)).toBe(fs.statSync(file).size)
  expect(await readSnapshot(file)).toEqual(parts)
  expect(fs.readdirSync(path.dirname(file))).toEqual(['site.sqlite.index'])
})

test('a writer that is killed before its file takes its place leaves the old one', async () => {
  await writeSnapshot(file, [part(1, 16)])
  const draft = `${file}.4711-killed.tmp`
  fs.writeFileSync(draft, 'half of a snaps')
  expect(await readSnapshot(file)).toEqual([part(1, 16)])
  const before = new Date(Date.now() - 2 * 60 * 60 * 1000)
  fs.utimesSync(draft, before, before)
  await readSnapshot(file)
  expect(fs.existsSync(draft)).toBe(false)
})

test('several writers at the same time leave one whole file', async () => {
  const writers = Array.from({ length: 8 }, (_, i) => [part(i, 200_000), part(i, 8)])
  await Promise.all(writers.map((parts) => writeSnapshot(file, parts)))
  const read = await readSnapshot(file)
  expect(writers).toContainEqual(read)
  expect(fs.readdirSync(path.dirname(file))).toHaveLength(1)
})

test('a file that was cut is said to be', async () => {
  await writeSnapshot(file, [part(1, 16), part(2, 16)])
  for (const length of [44, 30, 27, 20, 4]) {
    fs.truncateSync(file, length)
    await expect(readSnapshot(file)).rejects.toThrow('cut short')
  }
})

test('a place that cannot be written to is an error, and stays as it was', async () => {
  fs.mkdirSync(file, { recursive: true })
  await expect(writeSnapshot(file, [part(1, 16)])).rejects.toThrow()
  expect(fs.readdirSync(path.dirname(file))).toEqual(['site.sqlite.index'])
})
