import type { Profile } from '#app/matching/model.ts'
import { profile } from './city-taxonomy.ts'

/** A small invented market: six offers, two needs. */
export const OFFERS: Profile[] = [
  profile({
    id: 'inspection',
    title: '巡河无人机服务(演示)',
    text: '提供无人机自动机场和河道巡检服务,自动识别漂浮物、排口和岸线变化,一天两次航线飞行。',
    tags: ['lae.insp', 'lae.infra'],
    district: '滨江区',
    maturity: 'scale',
    wishes: ['testSite', 'firstUse'],
    cases: 4,
  }),
  profile({
    id: 'boats',
    title: '无人船(演示)',
    text: '水面保洁无人船,打捞漂浮物,搭载水质监测仪,可在河道和湖面自主航行。',
    tags: ['hum.usv', 'geq.water'],
    maturity: 'smallBatch',
  }),
  profile({
    id: 'fashion',
    title: '服装设计软件(演示)',
    text: '款式匹配与面料推荐软件,设计师输入布料和版型即可生成花型,服装企业可在线试衣。',
    tags: ['tex.design'],
  }),
  profile({
    id: 'delivery',
    title: '无人配送车(演示)',
    text: '末端配送无人车,从仓库到门店按时送货,可装布匹、纸箱和冷链货品,路线自动规划。',
    tags: ['adv.logi'],
    maturity: 'scale',
  }),
  profile({
    id: 'care',
    title: '护理机器人(演示)',
    text: '为失能老人翻身、助行、监测跌倒的护理机器人,已在两家养老院使用。',
    tags: ['hum.care'],
  }),
  profile({ id: 'law', title: '知识产权代理(演示)', text: '专利和商标的申请、检索与诉讼。' }),
]

export const RIVER_NEED: Profile = profile({
  id: 'river',
  title: '河道空中巡查',
  text: '全区河道多,人工巡河慢,希望用无人机定时巡查,发现漂浮物和偷排并及时告警。',
  tags: ['lae.insp', 'geq.water'],
  district: '滨江区',
  stage: 'rollout',
  openings: ['airspace'],
})

export const CLOTH_NEED: Profile = profile({
  id: 'cloth',
  title: '布匹配送',
  text: '面料市场每天有大量布匹要从仓库送到各家门店,希望有车按时配送,减少等货。',
})
