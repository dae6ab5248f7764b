import { parentPort, workerData } from 'node:worker_threads'
import { restoreEngine } from '#app/matching/engine.ts'
import { checksum } from '#app/services/matching-index/checksum.ts'
import { threadCpuMs } from '../harness/thread-cpu.ts'
import type { BatchMessage, BatchTask } from './messages.ts'

/** Answers many needs in a thread of its own, as many together as the product does. */
const SOME = 20
// Whoever starts the thread gives it a task of this type.
const { nodes, snapshot, needs, places } = workerData as BatchTask
const tell = (message: BatchMessage) => parentPort?.postMessage(message)

const cpuBefore = threadCpuMs()
const began = performance.now()
const { engine } = restoreEngine([...nodes], new Uint8Array(snapshot), checksum)
tell({ kind: 'ready', restoreMs: performance.now() - began })
for (let at = 0; at < needs.length; at += SOME) {
  const some = needs.slice(at, at + SOME)
  tell({ kind: 'some', answers: engine.rankMany(some, 'offers', { limit: places }) })
}
const cpuAfter = threadCpuMs()
tell({
  kind: 'done',
  ms: performance.now() - began,
  cpuMs: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
})
