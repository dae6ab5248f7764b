import { createEngine, type Engine, restoreEngine } from '#app/matching/engine.ts'
import type { Profile } from '#app/matching/model.ts'
import type { Learned } from '#app/matching/taxonomy/learned.ts'
import { checksum } from '#app/services/matching-index/checksum.ts'
import { median, ratiosOf } from './harness/arithmetic.ts'
import { PLACES } from './harness/contender.ts'
import { readOptions } from './harness/options.ts'
import { line, progress } from './harness/report.ts'
import { companies, createMarket, learnedFrom, needAt } from './market/market.ts'

/** How long it takes until the first answer, from profiles and from a snapshot. */
const DEFAULTS = { sizes: [1000, 10_000, 100_000], peers: [], queries: 1, passes: 5, seed: 1 }
/** More profiles than this are not kept; they are written while the engine is filled, and the writing is subtracted. */
const KEPT = 100_000
/** No further pass begins after this. */
const MOST_MS = 120_000

const options = readOptions(process.argv.slice(2), DEFAULTS)
const market = createMarket(options.seed)
const nodes = [...market.nodes]

/** An engine's first answer and the time until then. */
interface First {
  engine: Engine
  answer: string
  ms: number
}

for (const size of options.sizes) {
  progress(`${size}: writing profiles`)
  const learningBegan = performance.now()
  const learned = learnedFrom(market, size)
  const learnMs = performance.now() - learningBegan
  const profiles = size <= KEPT ? [...companies(market, size)] : undefined
  const bytes = snapshotOf(size, learned, profiles)
  const passes = measured(size, learned, profiles, bytes)
  const [built, restored] = [passes.map(({ built }) => [built]), passes.map(({ restored }) => [restored])]
  line('snapshot', {
    size,
    bytes: bytes.length,
    passes: passes.length,
    ratio: { ...ratiosOf(built, restored) },
    ms: { build: median(built.flat()), restore: median(restored.flat()), learningNotCounted: learnMs },
  })
  if (passes.some(({ same }) => !same)) process.exitCode = 1
}

function snapshotOf(size: number, learned: Learned, profiles: readonly Profile[] | undefined): Buffer {
  const { engine } = fromProfiles(learned, profiles ?? companies(market, size), 0)
  const began = performance.now()
  const bytes = Buffer.concat(engine.save(null, checksum))
  line('saving', { size, ms: performance.now() - began })
  return bytes
}

/** Both ways in turn, pass by pass; who begins changes. */
function measured(size: number, learned: Learned, profiles: readonly Profile[] | undefined, bytes: Buffer) {
  const passes: { built: number; restored: number; same: boolean }[] = []
  const began = performance.now()
  const most = profiles ? options.passes : 1
  while (passes.length === 0 || (passes.length < most && performance.now() - began < MOST_MS)) {
    progress(`${size}: pass ${passes.length + 1}`)
    const writing = profiles ? 0 : writingMs(size)
    const build = () => withoutEngine(fromProfiles(learned, profiles ?? companies(market, size), writing))
    const restore = () => withoutEngine(fromSnapshot(bytes))
    const restoredFirst = passes.length % 2 === 1 ? collected(restore) : undefined
    const built = collected(build)
    const restored = restoredFirst ?? collected(restore)
    passes.push({ built: built.ms, restored: restored.ms, same: built.answer === restored.answer })
  }
  return passes
}

/** What one pass leaves behind is not collected during another. */
function collected<T>(measure: () => T): T {
  globalThis.gc?.()
  return measure()
}

function withoutEngine({ answer, ms }: First): Omit<First, 'engine'> {
  return { answer, ms }
}

function writingMs(size: number): number {
  const began = performance.now()
  let characters = 0
  for (const { text } of companies(market, size)) characters += text.length
  const ms = performance.now() - began
  line('writing', { size, characters, ms })
  return ms
}

function fromProfiles(learned: Learned, profiles: Iterable<Profile>, writing: number): First {
  const began = performance.now()
  const engine = createEngine(nodes, learned)
  for (const profile of profiles) engine.put('offers', profile)
  return { engine, answer: firstAnswer(engine), ms: performance.now() - began - writing }
}

function fromSnapshot(bytes: Uint8Array): First {
  const began = performance.now()
  const { engine } = restoreEngine(nodes, bytes, checksum)
  return { engine, answer: firstAnswer(engine), ms: performance.now() - began }
}

function firstAnswer(engine: Engine): string {
  return JSON.stringify(engine.rankExplained(needAt(market, 0), { limit: PLACES }))
}
