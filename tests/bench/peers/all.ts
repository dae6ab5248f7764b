import type { TagNode } from '#app/matching/model.ts'
import type { Learned } from '#app/matching/taxonomy/learned.ts'
import { enginePeer, engineTextPeer } from './engine.ts'
import { flexSearchPeer } from './flexsearch.ts'
import { lucenePeer, luceneSkippingPeer } from './lucene/peer.ts'
import { miniSearchPeer } from './minisearch.ts'
import type { Peer } from './peer.ts'
import { sqliteFts5OncePeer, sqliteFts5Peer, sqlitePostingsPeer } from './sqlite/peer.ts'

/** The engine first, then every system it is compared with. */
export function everyPeer(nodes: readonly TagNode[], learned: Learned): [Peer, ...Peer[]] {
  return [
    enginePeer(nodes, learned),
    engineTextPeer,
    miniSearchPeer,
    flexSearchPeer,
    sqliteFts5Peer,
    sqliteFts5OncePeer,
    sqlitePostingsPeer,
    lucenePeer,
    luceneSkippingPeer,
  ]
}

/**
 * The peers with the given names, in their own order; all of them when none is named.
 * @throws when there is none of a name
 */
export function namedPeers(peers: readonly Peer[], names: readonly string[]): Peer[] {
  const unknown = names.filter((name) => !peers.some((peer) => peer.name === name))
  if (unknown.length > 0) {
    throw new Error(`no peer is called ${unknown.join(', ')}; there are ${peers.map(({ name }) => name).join(', ')}`)
  }
  return peers.filter(({ name }) => names.length === 0 || names.includes(name))
}

/** Why a peer cannot take this many companies on this machine; undefined when it can. */
export function reasonAgainst(peer: Peer, size: number): string | undefined {
  return size > peer.most ? `takes at most ${peer.most} companies` : peer.missing?.()
}
