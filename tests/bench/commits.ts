import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { openForWriting } from '#db/connect.sqlite.ts'
import { groupCommit } from '#db/group-commit.ts'
import { median } from './harness/arithmetic.ts'
import { readOptions } from './harness/options.ts'
import { line } from './harness/report.ts'

/** Small durable writes that come at once: committed in groups, as the product does, and each with its own commit. */
const DEFAULTS = { sizes: [1, 20, 200], peers: [], queries: 1, passes: 7, seed: 1 }
const WRITES = 2000

type Write = (work: () => Promise<unknown>) => Promise<unknown>

const options = readOptions(process.argv.slice(2), DEFAULTS)
const folder = mkdtempSync(path.join(tmpdir(), 'bench-commits-'))
const contenders: Record<string, { client: Database.Database; write: Write }> = {}
const ways: Record<string, (client: Database.Database) => Write> = {
  group: (client) => groupCommit(client).write,
  each: commitEach,
}
for (const [name, writing] of Object.entries(ways)) {
  const client = openForWriting(path.join(folder, `${name}.sqlite`))
  client.exec('create table note (id integer primary key, words text not null)')
  contenders[name] = { client, write: writing(client) }
}

for (const atOnce of options.sizes) {
  const perSecond: Record<string, number[]> = { group: [], each: [] }
  for (let pass = 0; pass < options.passes; pass++) {
    for (const [name, one] of Object.entries(contenders)) perSecond[name]?.push(await writesPerSecond(one, atOnce))
  }
  const ratios = perSecond.group?.map((group, pass) => group / (perSecond.each?.[pass] ?? Number.NaN)) ?? []
  const typical = Object.fromEntries(Object.entries(perSecond).map(([name, all]) => [name, Math.round(median(all))]))
  line('commits', { atOnce, writes: WRITES, perSecond: typical, ratio: median(ratios) })
}
for (const { client } of Object.values(contenders)) client.close()
rmSync(folder, { recursive: true })

async function writesPerSecond({ client, write }: { client: Database.Database; write: Write }, atOnce: number) {
  const insert = client.prepare('insert into note (words) values (?)')
  const before = countOf(client)
  const began = performance.now()
  for (let done = 0; done < WRITES; done += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, () => write(async () => insert.run('方案已收到'))))
  }
  const seconds = (performance.now() - began) / 1000
  if (countOf(client) - before !== WRITES) throw new Error('a write was lost')
  return WRITES / seconds
}

function countOf(client: Database.Database): number {
  return client.prepare('select count(*) from note').pluck().get() as number
}

function commitEach(client: Database.Database): Write {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    last = last.then(async () => {
      client.exec('begin immediate')
      await work()
      client.exec('commit')
    })
    return last
  }
}
