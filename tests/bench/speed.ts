import type { Profile } from '#app/matching/model.ts'
import { fold } from '#app/matching/text/fold.ts'
import { segment } from '#app/matching/text/segment.ts'
import type { Contender } from './harness/contender.ts'
import { readOptions } from './harness/options.ts'
import { answersOf, race, type Times } from './harness/race.ts'
import { line, progress } from './harness/report.ts'
import { disagreements, speedLines } from './harness/verdict.ts'
import { describeMarket } from './market/describe.ts'
import { companies, createMarket, learnedFrom, needAt } from './market/market.ts'
import { everyPeer, namedPeers, reasonAgainst } from './peers/all.ts'
import type { Peer } from './peers/peer.ts'
import { type Reading, readingOf } from './peers/reading.ts'

const DEFAULTS = { sizes: [1000, 10_000, 100_000], peers: [], queries: 60, passes: 5, seed: 1 }
const WARM_UP_MS = 5000
/** How many companies are looked at to describe the market. */
const DESCRIBED = 10_000
/** No further pass begins after this. */
const MOST_MS = 120_000
const TEXT_ALONE = ['engine-text', 'flexsearch', 'minisearch', 'lucene', 'lucene-skipping']

const options = readOptions(process.argv.slice(2), DEFAULTS)
const market = createMarket(options.seed)
const needs = Array.from({ length: options.queries }, (_, at) => needAt(market, at))
line('market', {
  seed: options.seed,
  ...describeMarket(market, needs, DESCRIBED, ({ title, text }) => segment(fold(`${title}。${text}`))),
})

for (const size of options.sizes) {
  const learned = learnedFrom(market, size)
  const reading = readingOf(market.nodes, learned)
  const [engine, ...others] = everyPeer(market.nodes, learned)
  const peers = [engine, ...namedPeers(others, options.peers).filter((peer) => canTakePart(peer, size))]
  const contenders = await buildAll(peers, size, reading)
  await compare(peers, contenders, size)
  for (const contender of contenders) await contender.close?.()
  if (process.exitCode) break
}

function canTakePart(peer: Peer, size: number): boolean {
  const why = reasonAgainst(peer, size)
  if (why) line('left out', { size, peer: peer.name, why })
  return why === undefined
}

async function buildAll(peers: readonly Peer[], size: number, reading: Reading): Promise<Contender[]> {
  const contenders: Contender[] = []
  for (const peer of peers) {
    progress(`${size}: building ${peer.name}`)
    const started = performance.now()
    contenders.push(await peer.build(companies(market, size), reading))
    line('build', { size, peer: peer.name, ms: performance.now() - started })
  }
  return contenders
}

/** Speed is told only when those who claim the same scores give the same answers. */
async function compare(peers: readonly Peer[], contenders: readonly Contender[], size: number) {
  progress(`${size}: comparing answers`)
  const same = peers.filter(({ sameScores }) => sameScores).map(({ name }) => name)
  const alike = contenders.filter(({ name }) => same.includes(name))
  const wrong = disagreements(await answersOf(alike, needs.slice(0, options.compared)), same, size)
  for (const { query, ...rest } of wrong) line('disagreement', { ...rest, need: asked(needs[query]!) })
  if (wrong.length > 0) process.exitCode = 1
  else {
    progress(`${size}: racing`)
    const times = await race(contenders, needs, { passes: options.passes, warmUpMs: WARM_UP_MS, mostMs: MOST_MS })
    for (const each of speedLines(times, size)) line('speed', each)
    for (const each of speedLines(textAlone(times), size)) line('speed of text alone', each)
  }
}

/** The times of those that look at the text alone, the engine without its tags and explanations first. */
function textAlone(times: Times): Times {
  return new Map(TEXT_ALONE.flatMap((name) => (times.has(name) ? [[name, times.get(name)!]] : [])))
}

function asked({ id, title, text, tags }: Profile) {
  return { id, title, text, tags }
}
