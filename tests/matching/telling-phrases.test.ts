import { describe, expect, test } from 'vitest'
import type { Profile } from '#app/matching/model.ts'
import { profile, taughtEngine } from './city-taxonomy.ts'

/** A stock in which 潮汐闸 and 热失控 are words of one trade each and 周到 a word of every trade. */
const TRADES = [
  'geq.water',
  'tex.design',
  'hum.care',
  'adv.logi',
  'aen.pv',
  'bri.bci',
  'lae.insp',
  'aero',
  'adv.robo',
  'tex.green',
]
const SPOKEN: Record<string, string> = { 'geq.water': '潮汐闸维护周到。漫滩周密。', 'aen.pv': '热失控试验周到。' }
const STOCK = TRADES.flatMap((tag) =>
  [1, 2, 3, 4].map((n) =>
    profile({
      id: `${tag}-${n}`,
      tags: [tag],
      text: SPOKEN[tag] ?? `第${n}处门店周到。`,
    }),
  ),
)
const engine = taughtEngine({ offers: STOCK })

/** What an invented pair is said to write of; null when the words it shares tell nothing. */
function saidOf(need: string, offer: string, tags: Partial<Profile> = {}): string[] | null {
  const [mine, theirs] = [profile({ id: 'n', text: need, ...tags }), profile({ id: 'o', text: offer, ...tags })]
  const text = engine.explain(mine, theirs).parts.find(({ kind }) => kind === 'text')
  const evidence = text?.evidence.find(({ kind }) => kind === 'phrases')
  return evidence?.kind === 'phrases' ? evidence.phrases : null
}

describe('the phrases a pair is said to share', () => {
  test('are words of the taxonomy and words of one trade', () => {
    expect(saidOf('巡查河道与潮汐闸', '河道、潮汐闸的维护')).toEqual(['河道', '潮汐闸'])
  })

  test('are never words of every trade, learned from the stock and from no list', () => {
    expect(saidOf('门店周到', '周到的门店')).toBeNull()
  })

  test('are never numbers, measures, times or function words', () => {
    expect(saidOf('三百个,十几次,每周两次,分钟,我们希望', '我们希望三百个,十几次,每周两次,分钟')).toBeNull()
    expect(saidOf('三十公里河道里', '三十公里河道里')).toEqual(['河道'])
  })

  test('are never a piece torn off a longer word', () => {
    expect(saidOf('雨天停运,河道', '雾天停飞,河道')).toEqual(['河道'])
    expect(saidOf('产业园的河道', '工业园的河道')).toEqual(['河道'])
    expect(saidOf('电池热失控预警', '热失控试验')).toEqual(['热失控'])
  })

  test('are not rare words that happen to meet once', () => {
    expect(saidOf('最怕的是河道', '河道最怕')).toEqual(['河道'])
  })

  test('are five at most, those that bring the most points first', () => {
    const listed = '河道、无人机、激光雷达、脑机接口、数字人、养老护理机器人、知识图谱、热失控'
    const said = saidOf(listed, listed)
    expect(said).toHaveLength(5)
    expect(said?.[0]).toBe('养老护理机器人')
  })

  test('are none where only characters meet, and the evidence says so', () => {
    expect(saidOf('水质', '水位')).toBeNull()
  })

  test('follow the stock: a word that a trade takes up becomes one that tells', () => {
    const pair = [profile({ id: 'n', text: '漫滩' }), profile({ id: 'o', text: '漫滩' })] as const
    const kindsIn = (offers: Profile[]) =>
      taughtEngine({ offers })
        .explain(...pair)
        .parts.at(-1)
        ?.evidence.map(({ kind }) => kind)
    expect(kindsIn(STOCK.filter(({ tags }) => tags[0] !== 'geq.water'))).not.toContain('phrases')
    expect(kindsIn(STOCK)).toContain('phrases')
  })
})
