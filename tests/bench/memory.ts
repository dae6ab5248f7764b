import { NOTHING_LEARNED } from '#app/matching/taxonomy/learned.ts'
import { runInChild } from './harness/in-child.ts'
import { readOptions } from './harness/options.ts'
import { line, progress } from './harness/report.ts'
import { createMarket } from './market/market.ts'
import { everyPeer, namedPeers, reasonAgainst } from './peers/all.ts'

/** What every peer takes up at every size, each in a process of its own. */
const DEFAULTS = { sizes: [1000, 10_000, 100_000, 1_000_000], peers: [], queries: 1, passes: 1, seed: 1 }
const options = readOptions(process.argv.slice(2), DEFAULTS)
const peers = namedPeers(everyPeer(createMarket(options.seed).nodes, NOTHING_LEARNED), options.peers)

for (const size of options.sizes) {
  for (const peer of peers) {
    const why = reasonAgainst(peer, size)
    if (why) {
      line('left out', { size, peer: peer.name, why })
      continue
    }
    progress(`${size}: ${peer.name}`)
    const words = [peer.name, String(size), String(options.seed)]
    await runInChild('memory/one', words)
  }
}
