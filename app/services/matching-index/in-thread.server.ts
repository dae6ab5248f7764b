import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { createEngine } from '#app/matching/engine.ts'
import { learnTags, type Sided } from '#app/matching/learn-tags.ts'
import { HeldIndex } from './held-index.ts'
import { lessonsAmong } from './lessons.ts'
import { packedIndex, unpackedIndex } from './packed-index.ts'
import type { RankedSome, Sheaf, ThreadTask } from './threads.ts'
import { readWeights } from './weights.server.ts'

/** Needs that are ranked together: enough to read the index seldom, few enough to tell of progress. */
const SOME = 20

if (!parentPort) throw new Error('This file is run in a thread.')
// Whoever started the thread gave it a task of this type.
const task = workerData as ThreadTask
readWeights(process.env)
if (task.kind === 'build') build(task, parentPort)
else rank(task, parentPort)

/** Gathers the profiles, then learns, fills an index and gives it away as bytes. */
function build({ nodes, learnedAt, learns }: ThreadTask & { kind: 'build' }, port: MessagePort) {
  const profiles: Sided[] = []
  port.on('message', (sheaf: Sheaf) => {
    if (sheaf) return void profiles.push(...sheaf)
    const index = new HeldIndex(
      createEngine(nodes, learns ? learnTags(nodes, lessonsOf(profiles)) : undefined),
      learnedAt,
    )
    for (const [side, profile] of profiles) index.put(side, profile)
    index.changed.clear()
    const bytes = packedIndex(index)
    port.postMessage(bytes, [bytes.buffer])
    port.close()
  })
}

function lessonsOf(profiles: Sided[]): Sided[] {
  const byName = new Map(profiles.map((one) => [`${one[0]} ${one[1].id}`, one]))
  return lessonsAmong(profiles.map(([side, { id }]) => [side, id])).map((name) => byName.get(name.join(' '))!)
}

function rank({ nodes, index, needs, top }: ThreadTask & { kind: 'rank' }, port: MessagePort) {
  const { engine } = unpackedIndex(nodes, index)
  for (let at = 0; at < needs.length; at += SOME) {
    const some = needs.slice(at, at + SOME)
    const ranked: RankedSome = engine.rankMany(some, 'offers', { limit: top }).map((lines, i) => ({
      id: some[i]!.id,
      lines: lines.map(({ id, score }) => ({ id, score })),
    }))
    port.postMessage(ranked)
  }
  port.close()
}
