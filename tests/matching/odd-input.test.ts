import { describe, expect, test } from 'vitest'
import { engineWith, profile } from './city-taxonomy.ts'
import { OFFERS, RIVER_NEED } from './market.ts'

const ODD: [string, string][] = [
  ['nothing', ''],
  ['spaces', ' \t\n\u3000'],
  ['punctuation', '。。。!!!"""((((\'`‘“《、'],
  ['emoji', '🚁🤖👩‍🚀'],
  ['right-to-left text', 'طائرة بدون طيار لمراقبة النهر'],
  ['unbalanced quotes', '"河道 \'巡查 (无人机 “漂浮物 OR NOT * ^ : -'],
  ['lone surrogates', '\ud83d 无人机 \udc00'],
  ['control characters', '\u0000\u0001\u202e河道\u200b巡查'],
  ['ten thousand characters', '河道巡查与漂浮物识别,'.repeat(910)],
  ['ten thousand letters without a space', 'drone'.repeat(2000)],
  ['ten thousand exclusions', '不涉及'.repeat(3334)],
  ['twenty thousand characters', '河道巡查与漂浮物识别,'.repeat(1819)],
]

const FRACTION = (score: number) => score >= 0 && score <= 100

describe('odd input gets an answer', () => {
  const engine = engineWith({ needs: [RIVER_NEED], offers: OFFERS })

  test.each(ODD)('a profile of %s is ranked, explained, and leaves again', (_name, text) => {
    const strange = profile({
      id: 'strange',
      title: text,
      text,
      tags: ['no such tag', ''],
      freeTags: [text],
      district: text,
    })
    engine.put('needs', strange)
    engine.put('offers', strange)
    for (const against of ['offers', 'needs'] as const) {
      expect(engine.rank(strange, against, { limit: 10 }).every(({ score }) => score > 0 && score <= 100)).toBe(true)
    }
    for (const { id, explanation } of engine.rankExplained(strange, { limit: 10 })) {
      const offer = [...OFFERS, strange].find((one) => one.id === id)!
      expect(explanation).toEqual(engine.explain(strange, offer))
    }
    expect(FRACTION(engine.explain(strange, OFFERS[0]!).score)).toBe(true)
    expect(FRACTION(engine.explain(RIVER_NEED, strange).score)).toBe(true)
    engine.remove('needs', 'strange')
    engine.remove('offers', 'strange')
    const fresh = engineWith({ needs: [RIVER_NEED], offers: OFFERS })
    const answers = (of: typeof engine) => of.rankExplained(RIVER_NEED, { limit: 10 })
    expect(answers(engine)).toEqual(answers(fresh))
  })

  test.each(ODD)('a search for %s', (_name, text) => {
    const { hits, total } = engine.search(text, 'offers', { limit: 3, where: { tags: ['no such tag'] } })
    expect([hits, total]).toEqual([[], 0])
    const found = engine.search(text, 'offers', { limit: 3 })
    expect(found.hits.length).toBeLessThanOrEqual(3)
    expect(found.hits.every(({ score }) => FRACTION(score))).toBe(true)
    expect(engine.literal(text, 'offers', 3).length).toBeLessThanOrEqual(3)
    expect(engine.suggestTags(text, 5).every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true)
    expect(engine.resolveTags([text])[0]?.candidates).toEqual([])
  })

  test('tags nobody knows are as good as none', () => {
    const known = engine.explain(RIVER_NEED, OFFERS[0]!)
    const { tags } = OFFERS[0]!
    expect(engine.explain(RIVER_NEED, { ...OFFERS[0]!, tags: [...tags, 'no such tag', '__proto__'] })).toEqual(known)
  })

  test('nobody carries a required tag that does not exist', () => {
    const strict = { ...RIVER_NEED, requiredTags: ['no such tag'] }
    expect(engine.rank(strict, 'offers', { limit: 10 })).toEqual([])
    expect(engine.explain(strict, OFFERS[0]!).gate).toEqual({ passed: false, missing: ['no such tag'] })
  })

  test('nobody answers a need that says nothing, and a company that says nothing answers none', () => {
    const nothing = profile({ id: 'nothing', district: '滨江区', maturity: 'scale', stage: 'rollout' })
    expect(engine.rank(nothing, 'offers', { limit: 10 })).toEqual([])
    expect(engine.rank(nothing, 'needs', { limit: 10 })).toEqual([])
    expect(engine.explain(RIVER_NEED, nothing).score).toBe(0)
    expect(engine.explain(nothing, OFFERS[0]!).score).toBe(0)
  })

  test('zero-width characters inside a word do not hide it', () => {
    expect(engine.suggestTags('河道\u200b无\u200b人\u200b机', 5).map(({ tag }) => tag)).toContain('lae.uav')
  })
})
