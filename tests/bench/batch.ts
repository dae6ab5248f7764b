import { Worker } from 'node:worker_threads'
import { createEngine, type Engine } from '#app/matching/engine.ts'
import type { Profile, Ranked } from '#app/matching/model.ts'
import { checksum } from '#app/services/matching-index/checksum.ts'
import type { BatchMessage, BatchTask } from './batch/messages.ts'
import { type Asked, askSteadily } from './batch/steady-asking.ts'
import { median, percentile } from './harness/arithmetic.ts'
import { PLACES } from './harness/contender.ts'
import { builtScript } from './harness/in-child.ts'
import { readOptions } from './harness/options.ts'
import { line, progress } from './harness/report.ts'
import { processCpuMs, threadCpuMs } from './harness/thread-cpu.ts'
import { companies, createMarket, learnedFrom, needAt } from './market/market.ts'

/** Many needs are answered in a thread while this one goes on answering visitors. */
const DEFAULTS = { sizes: [100_000], peers: [], queries: 1000, passes: 1, seed: 1 }
const EVERY_MS = 50
const WARM_UP_MS = 3000
const BEFORE_MS = 10_000
/** How many of the thread's answers are compared with this thread's. */
const COMPARED = 50
/** How many different questions visitors have. */
const VISITORS = 60

const options = readOptions(process.argv.slice(2), DEFAULTS)
const market = createMarket(options.seed)
const needs = Array.from({ length: options.queries }, (_, at) => needAt(market, at))
const visitors = Array.from({ length: VISITORS }, (_, at) => needAt(market, options.queries + at))

for (const size of options.sizes) {
  progress(`${size}: building`)
  const engine = createEngine([...market.nodes], learnedFrom(market, size))
  for (const company of companies(market, size)) engine.put('offers', company)
  const snapshot = inSharedMemory(engine.save(null, checksum))
  const ask = (turn: number) => void engine.rank(visitors[turn % VISITORS]!, 'offers', { limit: PLACES })
  const warm = performance.now() + WARM_UP_MS
  for (let turn = 0; performance.now() < warm; turn++) ask(turn)

  progress(`${size}: before`)
  const until = performance.now() + BEFORE_MS
  const before = await askSteadily(ask, EVERY_MS, () => performance.now() < until)
  progress(`${size}: during`)
  const cpu = { process: processCpuMs(), main: threadCpuMs() }
  const thread = startThread({ nodes: market.nodes, snapshot, needs, places: PLACES })
  const during = await askSteadily(ask, EVERY_MS, () => thread.running)
  const { ms, cpuMs, restoreMs, answers } = await thread.result
  const [processMs, mainMs] = [processCpuMs() - cpu.process, (threadCpuMs() ?? 0) - (cpu.main ?? 0)]
  line('batch', {
    size,
    needs: needs.length,
    snapshotBytes: snapshot.byteLength,
    seconds: ms / 1000,
    restoreSeconds: restoreMs / 1000,
    // The second figure includes the compiling and collecting that is done for either thread.
    cpuSeconds: { thread: cpuMs === undefined ? null : cpuMs / 1000, processLessMain: (processMs - mainMs) / 1000 },
    msBefore: spreadOf(before),
    msDuring: spreadOf(during),
    slowed: median(during.answering) / median(before.answering),
  })
  compare(engine, answers, size)
}

function inSharedMemory(pieces: readonly Uint8Array[]): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(pieces.reduce((sum, { length }) => sum + length, 0))
  const bytes = new Uint8Array(shared)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return shared
}

/** Starts the thread; `running` until it has told that it is done. */
function startThread(task: BatchTask) {
  const worker = new Worker(builtScript('batch/worker'), { workerData: task, execArgv: [] })
  const answers: Ranked[][] = []
  let restoreMs = 0
  const thread = {
    running: true,
    result: Promise.resolve({ ms: 0, cpuMs: undefined as number | undefined, restoreMs, answers }),
  }
  thread.result = new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', () => {
      thread.running = false
      reject(new Error('the thread ended before it was done'))
    })
    worker.on('message', (message: BatchMessage) => {
      if (message.kind === 'ready') restoreMs = message.restoreMs
      else if (message.kind === 'some') {
        answers.push(...message.answers)
        if (answers.length % 100 === 0) progress(`${answers.length} of ${task.needs.length}`)
      } else {
        thread.running = false
        resolve({ ms: message.ms, cpuMs: message.cpuMs, restoreMs, answers })
      }
    })
  })
  return thread
}

function spreadOf({ sinceDue, answering }: Asked) {
  const spread = (times: readonly number[]) => ({ p50: median(times), p99: percentile(times, 0.99) })
  return { questions: answering.length, answering: spread(answering), sinceDue: spread(sinceDue) }
}

/** The thread must have given the answers that this one gives. */
function compare(engine: Engine, answers: readonly (readonly Ranked[])[], size: number) {
  const own = (need: Profile) => JSON.stringify(engine.rank(need, 'offers', { limit: PLACES }))
  const wrong = needs.slice(0, COMPARED).filter((need, at) => own(need) !== JSON.stringify(answers[at]))
  line('batch answers', {
    size,
    given: answers.length,
    compared: Math.min(COMPARED, needs.length),
    different: wrong.length,
  })
  if (wrong.length > 0 || answers.length !== needs.length) process.exitCode = 1
}
