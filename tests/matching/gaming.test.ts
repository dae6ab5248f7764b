import { describe, expect, test } from 'vitest'
import type { Profile } from '#app/matching/model.ts'
import { companyAt, createMarket } from '#tests/bench/market/market.ts'
import { CITY_TAXONOMY, engineWith, profile } from './city-taxonomy.ts'
import { OFFERS, RIVER_NEED } from './market.ts'

const CITY = createMarket(9)
const OTHERS = Array.from({ length: 110 }, (_, at) => companyAt(CITY, at))
const engine = engineWith({ needs: [RIVER_NEED], offers: [...OFFERS, ...OTHERS] })
const scoreOf = (offer: Profile, need = RIVER_NEED) => engine.explain(need, offer).score
const HONEST = OFFERS[0]!
const OFF_TOPIC = profile({ id: 'off', title: '餐饮(演示)', text: '连锁火锅加盟与食材供应。' })

describe('writing for the matcher does not pay', () => {
  test.each([5, 20, 200])('repeating a good phrase %d times', (times) => {
    const once = scoreOf({ ...HONEST, text: `${HONEST.text}无人机河道巡查` })
    expect(scoreOf({ ...HONEST, text: HONEST.text + '无人机河道巡查'.repeat(times) })).toBeLessThan(once)
    const stuffed = scoreOf({ ...OFF_TOPIC, text: OFF_TOPIC.text + '无人机河道巡查'.repeat(times) })
    expect(stuffed).toBeLessThan(scoreOf(HONEST))
  })

  test('the more often, the less', () => {
    const scores = [5, 20, 200].map((times) =>
      scoreOf({ ...HONEST, text: HONEST.text + '无人机河道巡查'.repeat(times) }),
    )
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('entering every tag there is', () => {
    const tags = CITY_TAXONOMY.map(({ id }) => id)
    expect(scoreOf({ ...HONEST, tags })).toBeLessThan(scoreOf(HONEST))
    expect(scoreOf({ ...OFF_TOPIC, tags })).toBeLessThan(scoreOf(HONEST) / 2)
  })

  test('entering nine of them', () => {
    const tags = ['lae', 'hum.quad', 'aen.ess', 'mvs.dh', 'aen.h2', 'med.drug', 'adv.sani', 'aen.pv', 'fnet.chain']
    expect(scoreOf({ ...HONEST, tags: [...HONEST.tags, ...tags] })).toBeLessThan(scoreOf(HONEST))
  })

  test('a hidden list of three hundred key words at the end', () => {
    const words = CITY_TAXONOMY.flatMap(({ name, aliases }) => [name, ...aliases]).slice(0, 300)
    expect(words).toHaveLength(300)
    const listed = (offer: Profile) => ({ ...offer, text: `${offer.text}${words.join(' ')}` })
    expect(scoreOf(listed(HONEST))).toBeLessThan(scoreOf(HONEST))
    expect(scoreOf(listed(OFF_TOPIC))).toBeLessThan(scoreOf(HONEST) / 2)
  })

  test('a tag that contradicts the text', () => {
    const wrong = { ...OFF_TOPIC, tags: ['lae.insp', 'geq.water'] }
    expect(scoreOf({ ...HONEST, tags: [] })).toBeGreaterThan(1.5 * scoreOf(wrong))
  })
})

describe('a small company is not drowned', () => {
  const small = profile({
    id: 'small',
    title: '青禾巡河',
    text: '用无人机定时巡查城区河道,识别漂浮物、违规排口与偷排,三分钟内告警到河长手机;已在三条内河连续飞行两年,每天四次,夜间用热成像,数据可接入水务平台,团队九人,可驻点服务。',
  })
  let everything = ''
  for (let at = 0; everything.length < 2900; at++) everything += OTHERS[at]!.text
  const group = profile({
    id: 'group',
    title: '环宇控股集团',
    text: `${everything.slice(0, 2900)}集团也提供无人机河道巡查,发现漂浮物和偷排并及时告警。`,
  })

  test('by a group that does everything and says the words of the need once', () => {
    expect(small.text.length).toBeLessThan(95)
    expect(group.text.length).toBeGreaterThan(2900)
    expect(scoreOf(small)).toBeGreaterThan(1.5 * scoreOf(group))
    const tagged = { ...group, tags: ['lae.insp', 'geq.water'] }
    expect(scoreOf(small)).toBeGreaterThan(1.5 * scoreOf(tagged))
  })

  test('also where the need has no tags', () => {
    const need = { ...RIVER_NEED, tags: [] }
    expect(scoreOf(small, need)).toBeGreaterThan(1.5 * scoreOf(group, need))
  })

  test('a need without a counterpart scores low everywhere', () => {
    const need = profile({ id: 'n', title: '粮食烘干', text: '稻谷收割后来不及烘干,希望有烘干塔。' })
    const [best] = engineWith({ offers: OFFERS }).rank(need, 'offers', { limit: 1 })
    expect(best?.score ?? 0).toBeLessThan(scoreOf(HONEST) / 2)
  })
})

describe('one thing written in several ways', () => {
  test('traditional characters and full width are scored as simplified ones and half width', () => {
    const traditional = {
      ...RIVER_NEED,
      title: '河道空中巡查',
      text: '全區河道多,人工巡河慢,希望用無人機定時巡查,發現漂浮物和偷排並及時告警。',
    }
    expect(engine.explain(traditional, HONEST)).toEqual(engine.explain(RIVER_NEED, HONEST))
    const [wide, narrow] = ['ＡＩ＋５Ｇ　Ｃ-Ｖ２Ｘ(ＬｉＤＡＲ)', 'AI+5G C-V2X(LiDAR)'].map((text) =>
      profile({ id: 'o', text }),
    )
    const need = profile({ id: 'n', text: 'c-v2x路口,5g,ai,lidar' })
    expect(engine.explain(need, wide!)).toEqual(engine.explain(need, narrow!))
    expect(scoreOf(narrow!, need)).toBeGreaterThan(50)
  })

  test.each([
    ['机巢', '无人机自动机场'],
    ['USV', '无人船'],
    ['大语言模型', 'LLM'],
    ['V2X', '车路协同'],
    ['BCI', '脑机接口'],
    ['QKD', '量子保密通信'],
  ])('%s and %s meet', (asked, offered) => {
    const need = profile({ id: 'n', text: `需要${asked}` })
    const [met, unrelated] = [offered, '绿植租摆'].map((what) =>
      scoreOf(profile({ id: 'o', text: `提供${what}` }), need),
    )
    expect(met).toBeGreaterThan(40)
    expect(met).toBeGreaterThan(2 * unrelated!)
  })
})
