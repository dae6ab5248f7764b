import { expect, test } from 'vitest'
import type { Profile } from '#app/matching/model.ts'
import { NOTHING_LEARNED } from '#app/matching/taxonomy/learned.ts'
import { agreementOf } from '#tests/bench/harness/agreement.ts'
import { timed } from '#tests/bench/harness/contender.ts'
import { companies, createMarket, needAt } from '#tests/bench/market/market.ts'
import { namedPeers, reasonAgainst } from '#tests/bench/peers/all.ts'
import { enginePeer } from '#tests/bench/peers/engine.ts'
import { flexSearchPeer } from '#tests/bench/peers/flexsearch.ts'
import { miniSearchPeer } from '#tests/bench/peers/minisearch.ts'
import type { Peer } from '#tests/bench/peers/peer.ts'
import { readingOf } from '#tests/bench/peers/reading.ts'
import { sqliteFts5Peer, sqlitePostingsPeer } from '#tests/bench/peers/sqlite/peer.ts'

const market = createMarket(3)
const reading = readingOf(market.nodes, NOTHING_LEARNED)

test.each([miniSearchPeer, flexSearchPeer, sqliteFts5Peer, sqlitePostingsPeer])(
  '$name finds a company by its own text',
  async (peer: Peer) => {
    const contender = await peer.build(companies(market, 200), reading)
    const { ranked } = await timed(contender, { ...needAt(market, 0), ...pick(17) })
    await contender.close?.()
    expect(ranked.length).toBe(20)
    expect(ranked[0]!.id).toBe('company-17')
  },
)

test('both ways of SQLite answer as the engine does', async () => {
  const needs = Array.from({ length: 12 }, (_, at) => needAt(market, at))
  const engine = await timedAnswers(enginePeer(market.nodes, NOTHING_LEARNED), needs)
  for (const peer of [sqliteFts5Peer, sqlitePostingsPeer]) {
    const { maxDifference, overlap } = agreementOf(engine, await timedAnswers(peer, needs))
    expect(maxDifference, peer.name).toBeLessThan(0.02)
    expect(overlap, peer.name).toBeGreaterThan(0.98)
  }
})

async function timedAnswers(peer: Peer, needs: Profile[]) {
  const contender = await peer.build(companies(market, 300), reading)
  const answers = []
  for (const need of needs) answers.push([...(await timed(contender, need)).ranked])
  await contender.close?.()
  return answers
}

test('both ways of SQLite find offers that share only a tag', async () => {
  const stock = [
    { id: 'tag', title: '甲', text: '甲', tags: ['lae.uav'] },
    { id: 'word', title: '乙', text: '无人机', tags: [] },
    { id: 'nothing', title: '丙', text: '丙', tags: ['tex'] },
  ]
  for (const peer of [sqliteFts5Peer, sqlitePostingsPeer]) {
    const contender = await peer.build(stock, reading)
    const { ranked } = await timed(contender, { id: 'need', title: '无人机', text: '', tags: ['lae.uav'] })
    await contender.close?.()
    expect(ranked.map(({ id }) => id).sort()).toEqual(['tag', 'word'])
  }
})

test('an unknown peer is refused, and one that is too small is left out with the reason', () => {
  const peers = [{ ...miniSearchPeer, most: 10 }]
  expect(() => namedPeers(peers, ['none'])).toThrow('no peer is called none; there are minisearch')
  expect(namedPeers(peers, [])).toEqual(peers)
  expect(reasonAgainst(peers[0]!, 11)).toBe('takes at most 10 companies')
  expect(reasonAgainst(peers[0]!, 10)).toBeUndefined()
  expect(reasonAgainst({ ...miniSearchPeer, missing: () => 'no jars' }, 1)).toBe('no jars')
})

function pick(at: number) {
  const { title, text, tags } = [...companies(market, at + 1)][at]!
  return { title, text, tags }
}
