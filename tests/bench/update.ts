import { createEngine, type Engine } from '#app/matching/engine.ts'
import type { Profile } from '#app/matching/model.ts'
import type { Learned } from '#app/matching/taxonomy/learned.ts'
import { type Random, randomFrom } from '#seeds/demo/random.ts'
import { PLACES } from './harness/contender.ts'
import { raceTasks } from './harness/in-turns.ts'
import { readOptions } from './harness/options.ts'
import { line, progress } from './harness/report.ts'
import { speedLines } from './harness/verdict.ts'
import { companies, companyAt, createMarket, learnedFrom, needAt } from './market/market.ts'
import { readingOf } from './peers/reading.ts'
import { replaceableStock } from './update/sqlite.ts'

/** Replaces companies one at a time; then whether an engine edited at random answers as a fresh one does. */
const DEFAULTS = { sizes: [1000, 10_000, 100_000], peers: [], queries: 200, passes: 5, seed: 1 }
const WARM_UP_MS = 3000
/** No further pass begins after this. */
const MOST_MS = 120_000
/** Up to this many companies, an edited engine is compared with a fresh one. */
const COMPARED = 10_000
const EDITS = 1000
const NEEDS = 60

const options = readOptions(process.argv.slice(2), DEFAULTS)
const market = createMarket(options.seed)

for (const size of options.sizes) {
  const learned = learnedFrom(market, size)
  progress(`${size}: building`)
  const engine = createEngine([...market.nodes], learned)
  for (const company of companies(market, size)) engine.put('offers', company)
  const stock = replaceableStock(companies(market, size), readingOf(market.nodes, learned))
  const places = placesIn(size)
  const changed = changedCompanies(places, size)
  const latest = new Map<string, Profile>()
  const putInEngine = (company: Profile) => {
    latest.set(company.id, company)
    engine.put('offers', company)
  }
  const versionOf = (task: number, pass: number) => changed[task]![pass % options.passes]!
  const runners = [
    { name: 'engine', run: (task: number, pass: number) => putInEngine(versionOf(task, pass)) },
    { name: 'sqlite-fts5', run: (task: number, pass: number) => stock.replace(versionOf(task, pass)) },
  ]
  progress(`${size}: racing`)
  const times = raceTasks(runners, places.length, { passes: options.passes, warmUpMs: WARM_UP_MS, mostMs: MOST_MS })
  const means = Object.fromEntries([...times].map(([name, all]) => [name, meanOf(all.flat())]))
  for (const each of speedLines(times, size)) line('update', { ...each, meanMs: means })
  stock.close()
  if (size <= COMPARED) compareWithFresh(engine, size, latest, learned)
}

/** Which companies are replaced, spread over the whole stock. */
function placesIn(size: number): number[] {
  const random = randomFrom(options.seed + 3)
  return Array.from({ length: options.queries }, () => random.between(0, size - 1))
}

/** For each of them as many other profiles under its id as there are passes. */
function changedCompanies(places: readonly number[], size: number): Profile[][] {
  return places.map((place, task) =>
    Array.from({ length: options.passes }, (_, pass) => changedCompany(place, size + task * options.passes + pass)),
  )
}

function changedCompany(place: number, like: number): Profile {
  return { ...companyAt(market, like), id: `company-${place}` }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Edits the engine at random, then asks it and a fresh one that was only ever given what is now held. */
function compareWithFresh(engine: Engine, size: number, latest: ReadonlyMap<string, Profile>, learned: Learned) {
  progress(`${size}: comparing with a fresh engine`)
  const held = new Map([...companies(market, size)].map((company) => [company.id, company]))
  for (const [id, company] of latest) held.set(id, company)
  const random = randomFrom(options.seed + 4)
  for (let at = 0; at < EDITS; at++) edit(engine, held, random, size, at)
  const fresh = createEngine([...market.nodes], learned)
  for (const company of random.shuffled([...held.values()])) fresh.put('offers', company)
  const ask = (of: Engine, at: number) => JSON.stringify(of.rankExplained(needAt(market, at), { limit: PLACES }))
  const numbers = Array.from({ length: NEEDS }, (_, at) => at)
  const wrong = numbers.filter((at) => ask(engine, at) !== ask(fresh, at))
  line('edited', { size, edits: EDITS, companies: held.size, needs: NEEDS, different: wrong.length })
  if (wrong.length > 0 || engine.size('offers') !== held.size) process.exitCode = 1
}

/** Three in five change a company, one takes one out, one adds one, which may have been there before. */
function edit(engine: Engine, held: Map<string, Profile>, random: Random, size: number, at: number) {
  const place = random.between(0, size + EDITS / 10)
  const id = `company-${place}`
  if (random.chance(0.2)) {
    held.delete(id)
    engine.remove('offers', id)
    return
  }
  const company = random.chance(0.25) ? companyAt(market, place) : changedCompany(place, 10 * size + at)
  held.set(id, company)
  engine.put('offers', company)
}
