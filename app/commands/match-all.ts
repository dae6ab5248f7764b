import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { isOpen } from '#app/domain/catalogue/scenario-facets.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { needOf } from '#app/services/catalogue/profiles.ts'
import { packedIndex } from '#app/services/matching-index/packed-index.ts'
import { rankEverything } from '#app/services/matching-index/rank-everything.server.ts'
import { snapshotFileOf } from '#app/services/matching-index/snapshot-location.ts'
import { readSnapshotsOf } from '#app/services/matching-index/snapshot-place.ts'
import type { RankedNeed } from '#app/services/matching-index/threads.ts'
import { connect, DEFAULT_DATABASE_URL } from '#db/connect.ts'
import { InputError, runCommand } from './match/input-error.ts'
import { type MatchAllOptions, readOptions } from './match-all/options.ts'

const STOPPED = 130

/** Ranks every company that has published anything for every open scenario; progress goes to stderr. */
await runCommand(async () => {
  const options = readOptions()
  const db = await connect(process.env.DATABASE_URL || DEFAULT_DATABASE_URL)
  try {
    const file = snapshotFileOf(process.env)
    if (file) readSnapshotsOf(db, file, say)
    await matchAll(await catalogueOf(db), options)
  } finally {
    await db.close()
  }
})

async function matchAll(catalogue: Catalogue, { out, top, format }: MatchAllOptions) {
  const now = new Date()
  const open = [...catalogue.allScenarios()].filter((scenario) => isOpen(scenario, now))
  const target = out ? await opened(out) : process.stdout
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const ranked = await rankEverything({
    nodes: catalogue.tags.nodes,
    index: packedIndex(catalogue.shelves.index),
    needs: open.map(needOf),
    top,
    signal: stop.signal,
    onRanked: (need) => target.write(format === 'jsonl' ? jsonLine(catalogue, need) : trecLines(catalogue, need)),
    onProgress: (done, all) => process.stderr.write(`\r${done} / ${all}`),
  })
  process.stderr.write('\n')
  if (target !== process.stdout) await finished(target)
  if (ranked) return
  say('stopped before the end')
  process.exitCode = STOPPED
}

/** A line as evaluation programs read it: need, Q0, company, rank, score, name of the run. */
function trecLines(catalogue: Catalogue, { id, lines }: RankedNeed): string {
  const code = catalogue.scenario(id)?.code ?? id
  return lines.map((line, i) => `${code} Q0 ${line.id} ${i + 1} ${line.score.toFixed(2)} xinghui\n`).join('')
}

function jsonLine(catalogue: Catalogue, { id, lines }: RankedNeed): string {
  const { code, title } = catalogue.scenario(id) ?? { code: id, title: '' }
  const companies = lines.map((line) => ({
    id: line.id,
    name: catalogue.company(line.id)?.name ?? '',
    score: line.score,
  }))
  return `${JSON.stringify({ scenario: code, title, companies })}\n`
}

async function opened(file: string): Promise<Writable> {
  const stream = createWriteStream(file)
  await once(stream, 'open').catch((error: Error) => {
    throw new InputError(`--out: ${error.message}`)
  })
  return stream
}

async function finished(stream: Writable) {
  stream.end()
  await once(stream, 'finish')
}

function say(line: string) {
  process.stderr.write(`${line}\n`)
}
