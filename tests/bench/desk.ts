import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deskQueryOf } from '#app/domain/desk/desk-query.ts'
import { matchDesk } from '#app/services/desk/match-desk.server.ts'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { addManyPairs } from '../support/many-pairs.ts'
import { pairTown } from '../support/pair.ts'
import { median } from './harness/arithmetic.ts'
import { readOptions } from './harness/options.ts'
import { line, progress } from './harness/report.ts'

/** How long a page of the match desk takes with a thousand pairs and with ten times as many, on SQLite. */
const DEFAULTS = { sizes: [1000, 10_000], peers: [], queries: 1, passes: 30, seed: 1 }
const PAGES = {
  table: '',
  board: 'view=board&state=any',
  'table, every state': 'state=any',
  'table, last page': 'state=any&page=4000',
  'by owner': 'owner=curator',
  'by tag': 'tag=uav',
  'by agency': 'agency=agency',
  'by words': 'q=第 3',
  'by score': 'sort=score&score=high',
  'by next step': 'sort=due&due=overdue',
}

const options = readOptions(process.argv.slice(2), DEFAULTS)
const before = new Map<string, number>()

for (const pairs of options.sizes) {
  progress(`${pairs}: writing pairs`)
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-desk-'))
  const url = `file:${path.join(folder, 'desk.sqlite')}`
  await migrate(url)
  const db = await connect(url)
  const { curator } = await pairTown(db)
  await addManyPairs(db, pairs, ['curator', 'colleague'])
  for (const [page, search] of Object.entries(PAGES)) {
    const query = deskQueryOf(new URLSearchParams(search))
    const { total } = await matchDesk(curator, query)
    const times: number[] = []
    for (let pass = 0; pass < options.passes; pass++) {
      const began = performance.now()
      await matchDesk(curator, query)
      times.push(performance.now() - began)
    }
    const ms = median(times)
    line('match desk', { page, pairs, found: total, ms, ratioToSmaller: ms / (before.get(page) ?? ms) })
    before.set(page, ms)
  }
  await db.close()
  rmSync(folder, { recursive: true })
}
