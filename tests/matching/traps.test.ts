import { describe, expect, test } from 'vitest'
import type { Profile } from '#app/matching/model.ts'
import { companyAt, createMarket } from '#tests/bench/market/market.ts'
import { engineWith, profile } from './city-taxonomy.ts'
import { CLOTH_NEED, OFFERS, RIVER_NEED } from './market.ts'

/** Companies and needs that use a word in one sense each; neighbours use the same word in the other. */
const SENSES: [id: string, offer: [string, string], need: [string, string]][] = [
  [
    'orchard',
    ['采果机械', '为果园造采摘苹果、柑橘的机械臂,看得出果实熟没熟,分级装箱。'],
    ['苹果采收', '果园里苹果熟期短,摘果人手不够,想用设备采摘并按大小分级。'],
  ],
  [
    'phone',
    ['移动应用', '开发苹果手机和安卓手机应用,做界面设计、系统适配。'],
    ['苹果手机应用', '市民用苹果手机打开办事应用常闪退,要适配新系统。'],
  ],
  [
    'toy',
    ['木艺教具', '设计木质拼装模型和教具套件,供小学和少年宫开课。'],
    ['拼装模型课', '少年宫想开拼装模型课,要适合小学生的木质套件和教具。'],
  ],
  [
    'language',
    ['行文助手', '训练公文写作大模型,辅助起草、校对,模型可本地部署。'],
    ['写作大模型', '机关公文多,想用大模型辅助起草、校对,模型要本地运行。'],
  ],
  [
    'board game',
    ['桌面游戏工坊', '定制飞行棋、象棋的棋盘棋子,为社区办棋类比赛。'],
    ['社区飞行棋赛', '老人喜欢飞行棋,想定制大棋盘和棋子,办邻里比赛。'],
  ],
  [
    'flight',
    ['空中送货', '无人机运送药品和血液,固定航线飞行,夜间可飞,覆盖山区。'],
    ['山区飞行送药', '山区卫生站缺药,想由无人机飞行送药,夜间也能飞。'],
  ],
  [
    'weather',
    ['短临天气', '用雷达回波识别积雨云和云团走向,做短时暴雨预警。'],
    ['云团监测', '汛期云团走得快,想早些看清积雨云,提前预警暴雨。'],
  ],
  [
    'cloud',
    ['云服务', '提供云计算平台,把业务系统迁移上云,调度算力、备份。'],
    ['业务系统上云', '各科室系统老旧,想迁移到云上,由云计算平台调度算力和备份。'],
  ],
  [
    'crisps',
    ['食品机械', '薯片切片、油炸和包装设备,降低薯片破碎率。'],
    ['薯片生产线', '食品厂薯片破碎率高,想改进切片、油炸和包装。'],
  ],
  [
    'chip',
    ['芯片实验室', '承担芯片量测、封装、可靠性试验,面向车规芯片。'],
    ['车规芯片测试', '车企自研芯片要测试,找实验室做量测、封装与可靠性试验。'],
  ],
  [
    'rail',
    ['轨道检测', '自动检查钢轨裂纹与扣件松动,用于地铁轨道夜间养护。'],
    ['地铁轨道养护', '地铁轨道夜间天窗短,想自动检查钢轨裂纹、扣件松动。'],
  ],
  [
    'orbit',
    ['空间态势', '预报卫星轨道与碎片位置,计算碰撞风险,给出规避建议。'],
    ['卫星轨道避让', '小卫星轨道附近碎片多,想预报轨道、计算碰撞风险。'],
  ],
]
const CITY = createMarket(9)
const OTHERS = Array.from({ length: 110 }, (_, at) => companyAt(CITY, at))
const senses = SENSES.map(([id, [title, text]]) => profile({ id, title, text }))
const engine = engineWith({ needs: [RIVER_NEED, CLOTH_NEED], offers: [...OFFERS, ...senses, ...OTHERS] })
const scoreOf = (offer: Profile, need = RIVER_NEED) => engine.explain(need, offer).score

describe('a word of two senses', () => {
  test.each(SENSES)('finds the company that means it as the need does: %s', (id, _offer, [title, text]) => {
    const at = SENSES.findIndex(([one]) => one === id)
    const need = profile({ id: 'n', title, text })
    expect(engine.rank(need, 'offers', { limit: 1 })[0]?.id).toBe(id)
    expect(scoreOf(senses[at]!, need)).toBeGreaterThan(1.5 * scoreOf(senses[at ^ 1]!, need))
    expect(scoreOf(senses[at ^ 1]!, need)).toBeLessThan(50)
  })

  test('a cloth-delivery need finds the delivery vehicle, not fashion software', () => {
    expect(engine.rank(CLOTH_NEED, 'offers', { limit: 1 })[0]?.id).toBe('delivery')
    expect(scoreOf(OFFERS[3]!, CLOTH_NEED)).toBeGreaterThan(1.3 * scoreOf(OFFERS[2]!, CLOTH_NEED))
  })

  test('crisps, kits of wood and a board game are given no technology that is certain', () => {
    for (const text of ['薯片 potato chips', '木质拼装模型', '飞行棋', '积雨云云团', '苹果']) {
      expect(engine.suggestTags(text, 5).filter(({ confidence }) => confidence > 0.2)).toEqual([])
    }
  })
})

describe('what a text excludes', () => {
  const drones = profile({ id: 'n', title: '无人机巡河', text: '用无人机巡查河面。' })
  const river = profile({ id: 'n', title: '河面保洁', text: '清理河面漂浮物。' })

  test.each(['不涉及', '不含', '不使用'])('is no topic of an offer or a need (%s)', (word) => {
    const boats = profile({ id: 'o', title: '河面保洁', text: '打捞漂浮物的船。' })
    expect(scoreOf({ ...boats, text: `${boats.text}${word}无人机。` }, drones)).toBe(scoreOf(boats, drones))
    const strict = { ...river, text: `清理河面漂浮物,${word}无人机。` }
    expect(scoreOf(OFFERS[0]!, strict)).toBe(scoreOf(OFFERS[0]!, river))
  })

  test.each(['不涉及', '不含', '不使用'])('is no topic of a need whose title says so either (%s)', (word) => {
    const drone = profile({ id: 'o', text: '无人机整机' })
    expect(scoreOf(drone, { ...river, title: `河面保洁(${word}无人机)` })).toBe(scoreOf(drone, river))
  })

  test('does not make the thing common: of ninety companies that exclude drones none is a drone company', () => {
    const excluding = (count: number) =>
      engineWith({
        offers: Array.from({ length: 120 }, (_, n) =>
          profile({ id: `${n}`, text: n < count ? `餐饮第${n}家,不涉及无人机` : `餐饮第${n}家` }),
        ),
      })
    const drone = profile({ id: 'o', text: '无人机' })
    expect(excluding(90).explain(drones, drone).score).toBeCloseTo(excluding(0).explain(drones, drone).score, 0)
  })
})

describe('words that every company of a kind says', () => {
  const boilerplate = `公司是国家高新技术企业,秉持客户至上的理念,拥有完善的研发、生产、销售和售后体系,通过质量、环境管理体系认证,
获得多项发明专利,与多所高校建立联合实验室,产品销往二十多个省市,团队来自知名院校,将持续以创新驱动发展,为客户创造价值。`
  const [fitting, other, third] = ['河道无人机巡检,识别漂浮物', '冷库货架与叉车租赁', '火锅底料与食材供应'].map(
    (does, n) => profile({ id: `b${n}`, title: '某某科技', text: `${boilerplate}主营${does}。` }),
  )

  test('leave the one sentence to decide, and bring nobody near', () => {
    const stocked = engineWith({ offers: [fitting!, other!, third!, ...OTHERS] })
    const score = (one: Profile | undefined) => stocked.explain(RIVER_NEED, one!).score
    expect(stocked.rank(RIVER_NEED, 'offers', { limit: 1 })[0]?.id).toBe(fitting!.id)
    for (const one of [other, third]) expect(score(one)).toBeLessThan(score(fitting) / 2)
  })

  test('do not bring a company near when the need says them too', () => {
    const stocked = engineWith({ offers: [fitting!, other!, third!, ...OTHERS] })
    const need = { ...RIVER_NEED, text: `${RIVER_NEED.text}${boilerplate.slice(0, 60)}` }
    const score = (one: Profile | undefined) => stocked.explain(need, one!).score
    expect(stocked.rank(need, 'offers', { limit: 1 })[0]?.id).toBe(fitting!.id)
    expect(score(fitting)).toBeGreaterThan(1.3 * score(third))
  })
})
