import { growth, memoryNow } from '../harness/memory.ts'
import { line } from '../harness/report.ts'
import { companies, createMarket, learnedFrom } from '../market/market.ts'
import { everyPeer, namedPeers } from '../peers/all.ts'
import { readingOf } from '../peers/reading.ts'

/** Builds one peer in this process and prints what that takes: its name, how many companies, the seed of the market. */
const [name = '', size = '', seed = ''] = process.argv.slice(2)
const market = createMarket(Number(seed))
const learned = learnedFrom(market, Number(size))
const [peer] = namedPeers(everyPeer(market.nodes, learned), [name])
const reading = readingOf(market.nodes, learned)

// What is loaded and compiled on first use is not the stock's.
await (await peer!.build(companies(market, 50), reading)).close?.()
const before = memoryNow()
const started = performance.now()
const contender = await peer!.build(companies(market, Number(size)), reading)
const buildMs = performance.now() - started
const bytes = { ...growth(before, memoryNow()) }
line('memory', { size: Number(size), peer: name, buildMs, bytes, own: (await contender.figures?.()) ?? {} })
await contender.close?.()
