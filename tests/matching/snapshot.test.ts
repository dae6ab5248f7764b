import { describe, expect, test } from 'vitest'
import { createEngine, restoreEngine } from '#app/matching/engine.ts'
import { BrokenParcel } from '#app/matching/snapshot/parcel.ts'
import { randomFrom } from '#seeds/demo/random.ts'
import { profile } from './city-taxonomy.ts'
import { checksum, companyOf, firstOf, marketEngine, NODES, needOf } from './generated.ts'

const engine = marketEngine(firstOf(needOf, 20), firstOf(companyOf, 60))
const MARK = { until: '2025-03-01T00:00:00Z', changes: [1, 2, 3] }
const BYTES = Buffer.concat(engine.save(MARK, checksum))
const restore = (bytes: Uint8Array) => restoreEngine(NODES, bytes, checksum)
const ask = (of: typeof engine) =>
  JSON.stringify([
    firstOf(needOf, 6).map((need) => of.rankExplained(need, { limit: 20 })),
    of.rank(companyOf(1), 'needs', { limit: 20 }),
    of.suggestTags('无人机河道巡检与水质监测', 10),
  ])

describe('a saved engine', () => {
  test('comes back with its mark and gives the same answers', () => {
    const restored = restore(BYTES)
    expect(restored.mark).toEqual(MARK)
    expect(ask(restored.engine)).toBe(ask(engine))
    expect(restored.engine.statistics().profiles).toEqual(engine.statistics().profiles)
  })

  test('comes back from bytes that lie anywhere in memory', () => {
    const shifted = new Uint8Array(BYTES.length + 3)
    shifted.set(BYTES, 3)
    expect(ask(restore(shifted.subarray(3)).engine)).toBe(ask(engine))
  })

  test('goes on as if it had never been away, and leaves the bytes as they are', () => {
    const before = checksum(BYTES, 0)
    const [restored, stayed] = [restore(BYTES).engine, marketEngine(firstOf(needOf, 20), firstOf(companyOf, 60))]
    for (const one of [restored, stayed]) {
      one.remove('offers', 'company-3')
      one.put('offers', companyOf(70))
      one.put('needs', needOf(25))
    }
    expect(ask(restored)).toBe(ask(stayed))
    expect(checksum(BYTES, 0)).toBe(before)
  })

  test('comes back empty when it was empty, and with odd words and facts as they were', () => {
    const empty = createEngine(NODES)
    expect(restore(Buffer.concat(empty.save(null, checksum))).engine.size('offers')).toBe(0)
    const odd = profile({
      id: '🚁\n"',
      title: '\ud83d',
      text: 'C-V2X\u0001𠮷野',
      freeTags: ['', '\n'],
      district: '\udc00',
    })
    empty.put('offers', odd)
    const { engine: back } = restore(Buffer.concat(empty.save(undefined, checksum)))
    const need = profile({ id: 'n', text: 'C-V2X 𠮷野', district: '\udc00' })
    expect(back.rankExplained(need, { limit: 3 })).toEqual(empty.rankExplained(need, { limit: 3 }))
    back.remove('offers', odd.id)
    expect(back.size('offers')).toBe(0)
  })
})

describe('a saved engine is refused', () => {
  test('when it was cut off anywhere', () => {
    const random = randomFrom(3)
    const lengths = [0, 1, 7, 8, 15, 16, 17, BYTES.length - 8, BYTES.length - 1]
    for (let n = 0; n < 40; n++) lengths.push(random.between(0, BYTES.length - 1))
    for (const length of lengths) expect(() => restore(BYTES.subarray(0, length))).toThrow(BrokenParcel)
  })

  test('when one byte of it, head, content or checksum, is another one', () => {
    const random = randomFrom(4)
    const places = [0, 3, 8, 9, BYTES.length - 8, BYTES.length - 5, BYTES.length - 9]
    for (let n = 0; n < 60; n++) places.push(random.between(0, BYTES.length - 9))
    for (const place of places) {
      const broken = Buffer.from(BYTES)
      broken[place]! ^= 1 << random.between(0, 7)
      expect(() => restore(broken)).toThrow(BrokenParcel)
    }
  })

  test('when something stands behind it', () => {
    expect(() => restore(Buffer.concat([BYTES, Buffer.alloc(8)]))).toThrow(BrokenParcel)
  })

  test('when the taxonomy has become another one, by as little as an alias', () => {
    const renamed = NODES.map((node, at) => (at === 5 ? { ...node, aliases: [...node.aliases, '新的别名'] } : node))
    for (const nodes of [renamed, NODES.slice(1), [...NODES].reverse()]) {
      expect(() => restoreEngine(nodes, BYTES, checksum)).toThrow(BrokenParcel)
    }
  })
})
