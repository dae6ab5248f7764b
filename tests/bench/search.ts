import { createEngine, type Engine } from '#app/matching/engine.ts'
import { highlights } from '#app/matching/search/highlight.ts'
import { PLACES } from './harness/contender.ts'
import { type Runner, raceTasks } from './harness/in-turns.ts'
import { readOptions } from './harness/options.ts'
import { line, progress } from './harness/report.ts'
import { speedLines } from './harness/verdict.ts'
import { companies, companyAt, createMarket, learnedFrom } from './market/market.ts'
import { piecesOf, type Search, searchesIn } from './search/queries.ts'
import { type SearchDatabase, searchDatabase } from './search/sqlite.ts'

/** Keyword searches with facets, counted and highlighted, by the engine and by SQLite's full-text index. */
const DEFAULTS = { sizes: [1000, 10_000, 100_000], peers: [], queries: 200, passes: 5, seed: 1 }
const WARM_UP_MS = 3000
/** No further pass begins after this. */
const MOST_MS = 120_000
/** Up to this many companies, searches letter for letter are compared too. */
const COMPARED = 1000
const PIECES = 400

const options = readOptions(process.argv.slice(2), DEFAULTS)
const market = createMarket(options.seed)
const searches = searchesIn(market, options.queries)

for (const size of options.sizes) {
  progress(`${size}: building`)
  const engine = createEngine([...market.nodes], learnedFrom(market, size))
  const database = searchDatabase(market)
  const texts = new Map<string, string>()
  for (const company of companies(market, size)) {
    engine.put('offers', company)
    database.add(company)
    texts.set(company.id, `${company.title}\n${company.text}`)
  }
  database.finish()
  if (size <= COMPARED) compareLiteral(engine, database, size)
  describeFound(engine, database, size)
  progress(`${size}: racing`)
  const race = { passes: options.passes, warmUpMs: WARM_UP_MS, mostMs: MOST_MS }
  for (const each of speedLines(raceTasks(runners(engine, database, texts), searches.length, race), size)) {
    line('search', each)
  }
  database.close()
}

/** The engine's rule, most of the words by rarity, lies between having all of the units and having any. */
function runners(engine: Engine, database: SearchDatabase, texts: ReadonlyMap<string, string>): Runner[] {
  const marked = (ids: readonly string[], words: string) => ids.map((id) => highlights(texts.get(id)!, words))
  const bySqlite = (name: string, units: 'AND' | 'OR'): Runner => ({
    name,
    run: (task) => marked(database.find(searches[task]!, units, PLACES).ids, searches[task]!.words),
  })
  const byEngine: Runner = {
    name: 'engine',
    run: (task) => marked(idsOf(engine, searches[task]!), searches[task]!.words),
  }
  return [byEngine, bySqlite('sqlite-all-units', 'AND'), bySqlite('sqlite-any-unit', 'OR')]
}

function idsOf(engine: Engine, { words, where }: Search): string[] {
  return engine.search(words, 'offers', { limit: PLACES, where }).hits.map(({ id }) => id)
}

/** How many companies the searches find on either side. */
function describeFound(engine: Engine, database: SearchDatabase, size: number) {
  const mean = (totalOf: (search: Search) => number) =>
    searches.reduce((sum, search) => sum + totalOf(search), 0) / searches.length
  line('found', {
    size,
    engine: mean(({ words, where }) => engine.search(words, 'offers', { limit: PLACES, where }).total),
    'sqlite-all-units': mean((search) => database.find(search, 'AND', PLACES).total),
    'sqlite-any-unit': mean((search) => database.find(search, 'OR', PLACES).total),
  })
}

/** Both sides must find the same number letter for letter. */
function compareLiteral(engine: Engine, database: SearchDatabase, size: number) {
  const sample = Array.from({ length: Math.min(size, PIECES) }, (_, at) => companyAt(market, at))
  const pieces = piecesOf(market, sample, PIECES)
  const counts = pieces.map((piece) => ({
    piece,
    engine: engine.literal(piece, 'offers', size).length,
    sqlite: database.literal(piece),
  }))
  const wrong = counts.filter((count) => count.engine !== count.sqlite)
  for (const each of wrong.slice(0, 10)) line('disagreement', { size, ...each })
  const found = counts.reduce((sum, { engine }) => sum + engine, 0)
  line('letter for letter', { size, searches: counts.length, found, disagreements: wrong.length })
  if (wrong.length > 0) process.exitCode = 1
}
