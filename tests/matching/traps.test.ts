import { describe, expect, test } from 'vitest'
import { engineWith, profile } from './city-taxonomy.ts'
import { CLOTH_NEED, OFFERS, RIVER_NEED } from './market.ts'

const engine = engineWith({ needs: [RIVER_NEED, CLOTH_NEED], offers: OFFERS })
const scoreOf = (offer: Parameters<typeof engine.explain>[1], need = RIVER_NEED) => engine.explain(need, offer).score

describe('texts that lead a matcher astray', () => {
  test('a cloth-delivery need finds the delivery vehicle, not fashion software', () => {
    const [first] = engine.rank(CLOTH_NEED, 'offers', { limit: 1 })
    expect(first?.id).toBe('delivery')
    expect(scoreOf(OFFERS[3]!, CLOTH_NEED)).toBeGreaterThan(1.3 * scoreOf(OFFERS[2]!, CLOTH_NEED))
  })

  test('a need without a counterpart scores low everywhere', () => {
    const need = profile({ id: 'n', title: '粮食烘干', text: '稻谷收割后来不及烘干,希望有烘干塔。' })
    expect(engine.rank(need, 'offers', { limit: 1 })[0]?.score ?? 0).toBeLessThan(scoreOf(OFFERS[0]!) / 2)
  })

  test.each([5, 20, 200])('repeating a good phrase %d times does not pay', (times) => {
    const honest = OFFERS[0]!
    const stuffed = { ...honest, id: 'stuffed', text: honest.text + '无人机河道巡查'.repeat(times) }
    const padded = { ...honest, id: 'padded', text: `${honest.text}无人机河道巡查` }
    expect(scoreOf(stuffed)).toBeLessThan(scoreOf(padded))
  })

  test('entering every tag there is does not pay', () => {
    const all = engine.resolveTags([
      '低空经济',
      '机器狗',
      '储能',
      '数字人',
      '氢能',
      '创新药',
      '无人环卫',
      '光伏',
      '区块链',
    ])
    const greedy = { ...OFFERS[0]!, tags: [...OFFERS[0]!.tags, ...all.flatMap(({ tagId }) => tagId ?? [])] }
    expect(scoreOf(greedy)).toBeLessThan(scoreOf(OFFERS[0]!))
  })

  test('a tag that contradicts its text does not beat a text that fits', () => {
    const wrong = profile({ id: 'wrong', title: '餐饮(演示)', text: '连锁火锅加盟与食材供应。', tags: ['lae.insp'] })
    const untagged = { ...OFFERS[0]!, tags: [] }
    expect(scoreOf(untagged)).toBeGreaterThan(scoreOf(wrong))
  })
})

describe('odd input gets an answer', () => {
  const odd: [string, string][] = [
    ['nothing', ''],
    ['punctuation', '。。。!!!"""(((('],
    ['emoji', '🚁🤖👩‍🚀'],
    ['right-to-left text', 'طائرة بدون طيار لمراقبة النهر'],
    ['lone surrogates', '\ud83d 无人机 \udc00'],
    ['control characters', '\u0000\u202e河道\u200b巡查'],
  ]
  test.each(odd)('a profile of %s', (_name, text) => {
    const strange = profile({ id: 'strange', title: text, text, tags: ['no such tag'] })
    const stocked = engineWith({ needs: [strange], offers: [...OFFERS, strange] })
    const scores = stocked.rank(strange, 'offers', { limit: 10 }).map(({ score }) => score)
    expect(scores.every((score) => score > 0 && score <= 100)).toBe(true)
    expect(stocked.explain(strange, OFFERS[0]!).score).toBeGreaterThanOrEqual(0)
    expect(stocked.search(text, 'offers', { limit: 3 }).hits.length).toBeLessThanOrEqual(3)
  })

  test('a profile of 20,000 characters is ranked and explained', () => {
    const long = profile({ id: 'long', text: '河道巡查与漂浮物识别,'.repeat(1819) })
    const stocked = engineWith({ offers: [...OFFERS, long] })
    expect(stocked.rank(RIVER_NEED, 'offers', { limit: 10 }).map(({ id }) => id)).toContain('long')
    expect(stocked.explain(long, OFFERS[0]!).score).toBeGreaterThan(0)
  })

  test('zero-width characters inside a word do not hide it', () => {
    expect(engine.suggestTags('河道\u200b无\u200b人\u200b机', 5).map(({ tag }) => tag)).toContain('lae.uav')
  })
})
